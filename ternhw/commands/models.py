"""How commands name a model."""

#: Stands for the model that comes with the package, and for stories of its kind.
EMBEDDED = "embedded"


def model_folder(model: str) -> str:
    """Return the folder of a model given on the command line: a folder, or the word embedded."""
    if model != EMBEDDED:
        return model
    from ternhw_quant import embedded

    return str(embedded.path())
