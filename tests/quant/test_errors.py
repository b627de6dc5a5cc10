import pickle

from ternhw_quant.errors import CheckpointError, InputError


def test_an_error_names_the_parameters_after_its_message() -> None:
    assert str(InputError("Seed must be 0 or more, not -1")) == "Seed must be 0 or more, not -1"
    assert (
        str(InputError("Seed must be 0 or more, not -1", "seed")) == "Seed must be 0 or more, not -1 (seed)"
    )
    both = InputError("Give one text, not two", parameter=("text", "stories"))
    assert str(both) == "Give one text, not two (text, stories)"


def test_an_error_keeps_its_message_and_its_parameters_apart() -> None:
    error = InputError("Seed must be 0 or more, not -1", parameter="seed")
    assert (error.message, error.parameter) == ("Seed must be 0 or more, not -1", ("seed",))
    assert InputError("Seed must be 0 or more").parameter == ()


def test_an_error_comes_back_from_a_worker_process_as_it_was() -> None:
    sent = CheckpointError("Model needs config.json", parameter=("source", "model"))
    back = pickle.loads(pickle.dumps(sent))
    assert type(back) is CheckpointError
    assert (back.message, back.parameter, str(back)) == (sent.message, sent.parameter, str(sent))
