"""Row history by triggers, for models whose rows people (or a new import) take out."""

import pghistory


def lacak_tiga(model):
    """Track a model's insertions, changes and deletions; `pghistory.track()` alone leaves out the last."""
    return pghistory.track(pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent())(model)
