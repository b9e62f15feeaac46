"""The queue: Procrastinate on the same PostgreSQL. A task is a plain function that takes ids and calls actions."""

import procrastinate

BERKALA = procrastinate.Blueprint()


@BERKALA.periodic(cron="*/2 * * * *")
@BERKALA.task(queueing_lock="bangkitkan", pass_context=True)
async def bangkitkan(context, timestamp):
    """Put jobs of killed workers back on the queue."""
    manajer = context.app.job_manager
    for pekerjaan in await manajer.get_stalled_jobs():
        await manajer.retry_job(pekerjaan)


def siapkan(app: procrastinate.App) -> None:
    """Add the ground floor's tasks to the application's; called by Procrastinate when Django is ready."""
    app.add_tasks_from(BERKALA, namespace="hris")
