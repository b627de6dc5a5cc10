"""What a compiled function reads stands in its own file: Numba's cache looks at no other.

The rule and its reason are in ternhw_quant/compiled.py. The check is by the syntax tree alone, so that it
finds functions that no test runs.
"""

import ast
import builtins
from pathlib import Path

import pytest

import ternhw
import ternhw_quant
from ternhw_quant.methods import alternating, multistart, ptqtp

OURS = ("ternhw", "ternhw_quant", "ternhw_sim")
#: What compiles, by the last part of a decorator's name; a decorator of ours is recognised by what it calls.
COMPILES = ("njit", "jit", "vectorize", "guvectorize", "stencil", "cfunc")
PACKAGES = [Path(package.__file__).parent for package in (ternhw, ternhw_quant)]


def name_of(decorator):
    """The last part of a decorator's name: njit of ``@numba.njit(cache=True)``."""
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def calls_a_compiler(function):
    """Whether a function calls one of numba's compilers, as ``compiled`` does."""
    return any(isinstance(node, ast.Call) and name_of(node) in COMPILES for node in ast.walk(function))


def decorators_of_ours(trees):
    """The names of all functions of ours that compile what they are given."""
    functions = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return {node.name for node in functions if calls_a_compiler(node)}


def is_of_ours(node):
    if isinstance(node, ast.ImportFrom):
        return node.level > 0 or (node.module or "").split(".")[0] in OURS
    return any(alias.name.split(".")[0] in OURS for alias in node.names)


def foreign_names(tree):
    """Names that a module has from other modules of ours, and those it computes from them."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    foreign = {
        (alias.asname or alias.name).split(".")[0]
        for node in imports
        if is_of_ours(node)
        for alias in node.names
    }
    while True:
        derived = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign)
            and node.value is not None
            and foreign & read_names(node.value)
            for one in (node.targets if isinstance(node, ast.Assign) else [node.target])
            for target in ast.walk(one)
            if isinstance(target, ast.Name)
        }
        if derived <= foreign:
            return foreign
        foreign |= derived


#: Fields of the syntax tree that are not compiled.
NOT_COMPILED = ("annotation", "returns", "decorator_list")


def read_names(node):
    """Names that are read anywhere in `node`, annotations and decorators left out."""
    if isinstance(node, ast.Name):
        return {node.id} if isinstance(node.ctx, ast.Load) else set()
    fields = [value for field, value in ast.iter_fields(node) if field not in NOT_COMPILED]
    children = [child for value in fields for child in (value if isinstance(value, list) else [value])]
    return {name for child in children if isinstance(child, ast.AST) for name in read_names(child)}


def body_names(function):
    """Names that the compiled code, or a default of it, reads and does not set itself."""
    own = {argument.arg for argument in ast.walk(function.args) if isinstance(argument, ast.arg)}
    stores = [n for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    return read_names(function) - own - {node.id for node in stores} - set(dir(builtins))


def compiled_functions(tree, decorators):
    """Functions with a decorator that compiles, and those that a call compiles: ``fast = compiled(slow)``."""
    wanted = {*COMPILES, *decorators}
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    found = {
        name for name, node in functions.items() if any(name_of(d) in wanted for d in node.decorator_list)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            inner = node.func if isinstance(node.func, ast.Call) else node
            if name_of(inner) in wanted:
                found |= {argument.id for argument in node.args if isinstance(argument, ast.Name)}
    return [functions[name] for name in sorted(found & functions.keys())]


def reached_functions(tree, function):
    """`function` and every function of its file that it calls, which is compiled with it."""
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    reached, waiting = {}, [function]
    while waiting:
        node = waiting.pop()
        if node.name not in reached:
            reached[node.name] = node
            waiting += [functions[name] for name in body_names(node) & functions.keys()]
    return reached.values()


def offences(source, decorators=frozenset({"compiled"})):
    """Each (function, name) where a compiled function reads what another file of ours defines."""
    tree = ast.parse(source)
    foreign = foreign_names(tree)
    return sorted(
        {
            (function.name, name)
            for function in compiled_functions(tree, decorators)
            for node in reached_functions(tree, function)
            for name in body_names(node) & foreign
        }
    )


def sources():
    return {
        f"{package.name}/{path.relative_to(package)}": path.read_text(encoding="utf-8")
        for package in PACKAGES
        for path in sorted(package.rglob("*.py"))
    }


def test_compiled_functions_read_nothing_of_other_files():
    files = sources()
    decorators = decorators_of_ours(map(ast.parse, files.values()))
    # Without these the test would pass because it finds nothing.
    assert {"compiled", "_compiled"} <= decorators
    counts = {name: len(compiled_functions(ast.parse(text), decorators)) for name, text in files.items()}
    assert counts["ternhw_quant/methods/multistart.py"] == 6
    assert counts["ternhw/cycles.py"] >= 20
    assert {name: found for name, text in files.items() if (found := offences(text, decorators))} == {}


PLANTED = {
    "a constant": """
        from ternhw_quant.methods.alternating import RIDGE
        from ternhw_quant.compiled import compiled
        @compiled
        def solve(x):
            return x + RIDGE
    """,
    "a constant by its module": """
        from ternhw_quant.methods import alternating
        @compiled
        def solve(x):
            return x + alternating.RIDGE
    """,
    "a constant computed from another": """
        import ternhw_quant.methods.alternating as other
        HALF = other.RIDGE / 2
        LEAST = HALF
        @numba.njit(cache=True)
        def solve(x):
            return x + LEAST
    """,
    "a compiled function": """
        from ternhw_quant.methods.alternating import helper
        @compiled
        def solve(x):
            return helper(x)
    """,
    "a function of its file that reads one": """
        from .alternating import RIDGE
        def helper(x):
            return x + RIDGE
        @compiled
        def solve(x):
            return helper(x)
    """,
    "a function compiled by a call": """
        from ternhw.program import WIDTH
        def solve(x):
            return x + WIDTH
        fast = numba.njit(cache=True)(solve)
    """,
    "a default": """
        from ternhw.program import WIDTH
        @numba.njit
        def solve(x, width=WIDTH):
            return x + width
    """,
}


def unindented(text):
    return "\n".join(line.removeprefix(" " * 8) for line in text.split("\n"))


@pytest.mark.parametrize("source", PLANTED.values(), ids=PLANTED)
def test_a_planted_offence_is_found(source):
    assert len(offences(unindented(source))) == 1


def test_what_a_compiled_function_may_read_is_not_taken_for_an_offence():
    source = """
        import numpy as np
        from ternhw_quant.compiled import Array, compiled
        from ternhw_quant.methods.alternating import RIDGE, alternate
        LEAST = 1e-9
        @compiled
        def helper(x: Array) -> Array:
            RIDGE = LEAST
            total: Array = np.abs(x) + RIDGE
            return total
        @compiled
        def solve(x: Array) -> Array:
            return helper(x) + LEAST
        def outside(x):
            return alternate(x, RIDGE)
    """
    assert offences(unindented(source)) == []


def test_the_ridge_is_the_same_in_each_file_that_compiles_it():
    assert alternating._RIDGE == multistart._RIDGE == ptqtp.FIRST_RIDGE
