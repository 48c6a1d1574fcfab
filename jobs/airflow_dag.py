"""Entente every night in Airflow 2 or 3: copy this file into the DAG folder.

The task fails on every exit code but 0. Codes 4 (quality gate) and 5 (some files could not be read whole) are not retried: the run is
published, and reading again would give the same. A second run that finds the lock taken ends with 3 and is retried.
"""

from datetime import datetime, timedelta

from airflow import DAG

try:
    from airflow.providers.standard.operators.bash import BashOperator
except ImportError:
    from airflow.operators.bash import BashOperator

ENTENTE = "/opt/entente"

# The exit code is kept in a file, so that retries are spent only on what may pass.
NIGHT = f"""
set -u
{ENTENTE}/jobs/entente run --config {ENTENTE}/jobs/nightly.conf
code=$?
case $code in
  4|5) echo "published, and somebody should look: exit code $code"; touch "$HOME/entente-needs-a-look"; exit 0 ;;
  *) exit $code ;;
esac
"""

with DAG(
    dag_id="entente_nightly",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=30)},
) as dag:
    night = BashOperator(task_id="night", bash_command=NIGHT)
    look = BashOperator(
        task_id="look",
        bash_command='if [ -e "$HOME/entente-needs-a-look" ]; then rm "$HOME/entente-needs-a-look"; exit 1; fi',
        retries=0,
    )
    night >> look
