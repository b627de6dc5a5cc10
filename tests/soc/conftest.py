import pytest

import ternhw_quant
from ternhw_quant import embedded


@pytest.fixture(scope="session")
def embedded_artefact(tmp_path_factory):
    folder = tmp_path_factory.mktemp("embedded") / "artefact"
    ternhw_quant.quantize(embedded.path(), folder)
    return folder
