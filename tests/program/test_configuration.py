import ast
import inspect
import re
import textwrap

import pytest

from ternhw import configuration
from ternhw.config import AcceleratorConfig
from ternhw.configuration import RULES
from ternhw_quant.errors import InputError


def test_page_of_the_configuration_is_up_to_date(request):
    written = (request.config.rootpath / "docs" / "configuration.md").read_text()
    assert written == configuration.page(), "run python -m ternhw.configuration > docs/configuration.md"


def test_page_lists_every_rule_between_fields():
    # Each rule is one `raise` of the checks, with a message of its own.
    checks = [
        ast.parse(textwrap.dedent(inspect.getsource(check)))
        for check in (AcceleratorConfig._check, AcceleratorConfig._check_size)
    ]
    assert len(RULES) == sum(isinstance(node, ast.Raise) for check in checks for node in ast.walk(check))
    assert len({rule.message for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.text)
def test_values_that_break_a_rule_break_no_range_of_a_field(rule):
    # A value outside its range has its field in front of the message; a rule between fields has none.
    with pytest.raises(InputError) as error:
        AcceleratorConfig.from_values(**rule.broken_by)
    assert ": " not in str(error.value) and "; " not in str(error.value)


def test_python_example_of_the_page_runs(request, monkeypatch):
    monkeypatch.chdir(request.config.rootpath)
    (code,) = re.findall(r"```python\n(.*?)```", configuration.page(), re.DOTALL)
    exec(code, {})
