"""Processes in forks of one process that has imported the heavy packages.

A new process that imports torch and Dask takes seconds for that, a fork none.
"""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

#: What the processes of all tests need; the list is fixed once the first process of a test worker starts.
_PRELOADED = [
    "distributed",
    "transformers.models.llama.modeling_llama",
    "ternhw_quant.runs.blockwise",
    "ternhw_quant.runs.schedule",
    "ternhw.verification.session",
]


def forks() -> Any:
    """Return the context of multiprocessing whose processes are such forks."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    return context


@contextmanager
def dask_workers(count: int, **options: Any) -> Iterator[Any]:
    """Give a Dask cluster of `count` processes of one thread each, at ports that are free.

    Local worker processes of ternhw itself start anew; tests of those do not use this.
    """
    import dask
    import distributed
    from distributed.utils import get_mp_context

    with dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"}):
        get_mp_context()  # It sets a list of its own, once.
        forks()
        with distributed.LocalCluster(
            n_workers=count,
            threads_per_worker=1,
            dashboard_address=None,
            scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
            **options,
        ) as cluster:
            yield cluster
