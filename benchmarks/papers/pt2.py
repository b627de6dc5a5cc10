"""Measure the ablation and the table of column orders of PT²-LLM (arXiv:2510.03267v2) on small models.

    OMP_NUM_THREADS=1 python -m benchmarks.papers.pt2 --table ablation   ATQ, ITF and AGA
    OMP_NUM_THREADS=1 python -m benchmarks.papers.pt2 --table order      order of the columns

Run it in the root of the repository. It writes benchmarks/records/papers_pt2.json. benchmarks/methods.py has
the same rows on stories3M, measured once on the whole calibration text.
"""

from benchmarks.papers.sweeps import PARTS, Table, run

MODELS = ("stories260K", "embedded")

#: Groups of 32, so that rows of 64 columns have groups to order, too.
_GROUPS = {"group_size": 32}

TABLES = {
    "ablation": Table(
        title="Ablation of PT²-LLM: ITF and AGA, order SSR",
        head="parts",
        rows=[
            ("ATQ alone", "pt2", {**_GROUPS, "fit": "atq", "refit": "none"}),
            ("ATQ, ITF", "pt2", {**_GROUPS, "refit": "none"}),
            ("ATQ, AGA", "pt2", {**_GROUPS, "fit": "atq"}),
            ("ATQ, ITF, AGA", "pt2", _GROUPS),
        ],
        draws=PARTS,
        models=MODELS,
    ),
    "order": Table(
        title="Order of the columns of PT²-LLM",
        head="order of the columns",
        rows=[(order, "pt2", {**_GROUPS, "order": order}) for order in ("natural", "random", "act", "ssr")],
        draws=PARTS,
        models=MODELS,
    ),
}

if __name__ == "__main__":
    run("pt2", TABLES, __doc__ or "")
