"""Permissions out of roles: `has_perm` answers from posts and role holdings of today, never from stored groups."""

from django.contrib.auth.backends import BaseBackend


class PeranBackend(BaseBackend):
    """Answers has_perm from the account's reach; authenticates nobody."""

    def has_perm(self, user_obj, perm, obj=None):
        return user_obj.is_active and str(perm) in user_obj.jangkauan.izin

    def get_all_permissions(self, user_obj, obj=None):
        return set(user_obj.jangkauan.izin) if user_obj.is_active else set()
