"""Named questions about forms of development."""

from django.db.models import QuerySet


class BentukQuerySet(QuerySet):
    """Questions about forms of development."""

    def aktif(self):
        """Return the forms in use."""
        return self.filter(aktif=True)

    def dapat_dicatat(self):
        """Return the forms a person may record as an activity: in use, and no career action (rotation, dismissal)."""
        return self.aktif().filter(tindakan_karier=False)
