"""The queue: Procrastinate on the same PostgreSQL. A task is a plain function that takes ids and calls actions."""

import procrastinate

BERKALA = procrastinate.Blueprint()
SIMPAN_JAM = 24  # a job that is done tells nobody anything, and a mail's job holds its text
SIMPAN_GAGAL_JAM = 30 * 24  # what has failed stays to be looked into


@BERKALA.periodic(cron="* * * * *")
@BERKALA.task(queueing_lock="bangkitkan", pass_context=True)
async def bangkitkan(context, timestamp):
    """Put jobs of killed workers back on the queue."""
    manajer = context.app.job_manager
    for pekerjaan in await manajer.get_stalled_jobs():
        await manajer.retry_job(pekerjaan)


@BERKALA.periodic(cron="47 1 * * *")
@BERKALA.task(queueing_lock="buang_lama", pass_context=True)
async def buang_lama(context, timestamp):
    """Every night: let go of jobs that ended long enough ago; the queue alone makes hundreds a day."""
    manajer = context.app.job_manager
    await manajer.delete_old_jobs(SIMPAN_JAM)
    await manajer.delete_old_jobs(SIMPAN_GAGAL_JAM, include_failed=True, include_cancelled=True, include_aborted=True)


def siapkan(app: procrastinate.App) -> None:
    """Add the ground floor's tasks to the application's; called by Procrastinate when Django is ready."""
    app.add_tasks_from(BERKALA, namespace="hris")
