"""The stories are read back here with patterns of their own, and every answer is worked out again."""

import calendar
import json
import re
from itertools import islice

import pytest
import torch

from ternhw_quant import embedded
from ternhw_quant.embedded.stories import NEW_PEOPLE, QUESTION_KINDS, SUMS, stories
from ternhw_quant.evaluation.measures import exact_match, perplexity_of_stories
from ternhw_quant.models.loading import load_model

RECORD = json.loads((embedded.path().parent / "training.json").read_text())

#: Common knowledge, one or two of each kind of fact; the days are the calendar's.
KNOWN = {
    "What does a cow say?": "moo",
    "What does an owl say?": "hoot",
    "Where does a bee live?": "hive",
    "Where does a spider live?": "web",
    "What is the opposite of hot?": "cold",
    "What is the opposite of cold?": "hot",
    "What colour is grass?": "green",
    "What colour is the sky?": "blue",
} | {
    f"Which day comes after {day}?": calendar.day_name[(number + 1) % 7]
    for number, day in enumerate(calendar.day_name)
}


@pytest.fixture(scope="module")
def loaded():
    return load_model(embedded.path())


def told(stream, count, seed=0):
    return list(islice(stories(stream, seed), count))


def sums_in(text):
    """Return each (start, change, result) that `text` tells."""
    found = []
    for episode in re.finditer(
        r"(?:had|found|picked) (\d+) (\w+)\. (.*?)Now \w+ had(?: (\d+) (\w+)\.|$)", text
    ):
        start, thing, middle, last, last_thing = episode.groups()
        number = int(start)
        for sentence in re.findall(r"[^.]*\d+[^.]*\.", middle):
            amount = int(re.search(r"\d+", sentence)[0])
            if "That made" in sentence:
                found[-1] = (*found[-1][:2], amount)
                number = amount
            else:
                gain = re.search(r"found|picked|gave (?:him|her) ", sentence)
                found.append((number, amount if gain else -amount, None))
        if last is not None:
            assert thing == last_thing
            found[-1] = (*found[-1][:2], int(last))
    return found


def riddle_in(prompt):
    return re.search(r'"([^"]*[?])"', prompt)[1]


def answer_to(prompt):
    """Work out the answer to a question from its prompt alone."""
    if prompt.endswith(" had"):
        start, change, _ = sums_in(prompt)[-1]
        thing = re.search(r"(?:had|found|picked) \d+ (\w+)\.", prompt)[1]
        return f" {start + change} {thing}."
    if lost := re.search(r"Where is the (\w+)", prompt):
        container = re.search(rf"hid the {lost[1]} in the (\w+)\.", prompt)[1]
        return f" {container},"
    if thing := re.search(r"What colour is the (\w+)\?. asked", prompt):
        colour = re.search(rf"had a (\w+) {thing[1]}\.", prompt)[1]
        return f" {colour},"
    if thing := re.search(r"Who has the (\w+)", prompt):
        owner = re.search(rf"(\w+) had a \w+ {thing[1]}\.", prompt)[1]
        return f" {owner},"
    return f" {KNOWN[riddle_in(prompt)]},"


def test_stories_are_the_same_for_the_same_seed_and_no_other():
    assert told("train", 50) == told("train", 50)
    assert not set(told("train", 50)) & set(told("train", 50, seed=1))


def test_first_story_reads_as_it_always_did():
    first = (
        "It was a cold day. Ben and Lucy met in the park. Lucy had 30 feathers. She gave 6 to Ben. "
        "Now Lucy had 24 feathers. She was very proud. The sun came out and a bird sang. "
        'Ben had a green coat. Lucy had a black bag. "What colour is the bag?" asked Grandpa. '
        '"The bag is black," they said. And they were friends for ever.'
    )
    assert told("evaluation", 1) == [first]


def test_stories_add_up():
    found = [item for story in told("train", 3000) for item in sums_in(story)]
    assert len(found) > 3000
    assert {(start, change, result) for start, change, result in found if start + change != result} == set()
    assert min(result for _, _, result in found) >= 2
    assert max(result for _, _, result in found) > 45


def test_people_have_their_own_pronouns():
    for story in told("train", 500):
        for name, pronoun in re.findall(r"(\w+) (?:hid|found|picked|had) [^.]*\. (He|She) ", story):
            assert pronoun == ("He" if name in {"Tom", "Ben", "Sam", "Max", "Leo", "Jack"} else "She")


def test_stories_are_varied():
    sample = told("train", 5000)
    assert len(set(sample)) == 5000
    other = r"Where is|What colour is the \w+\?. asked|Who has|riddle"
    assert {len(re.findall(other, story)) for story in sample} == {1}


def test_evaluation_and_questions_share_nothing_with_training():
    training = told("train", 20_000)
    assert not set(training) & set(embedded.evaluation_stories(1000))
    text = "\n".join(training)
    assert not any(question.prompt in text for question in embedded.questions(200))


def test_training_holds_out_new_sums_and_new_names():
    held_out = {(item.start, item.change) for item in SUMS if item.is_held_out}
    assert 40 < len(held_out) < len(SUMS) / 8
    # 7 + 5 may not stand for 5 + 7.
    assert all((change, start) in held_out for start, change in held_out if change > 0 and 2 <= start <= 9)
    training = "\n".join(told("train", 5000))
    assert not held_out & {(start, change) for start, change, _ in sums_in(training)}
    assert not set(re.findall(r"\w+", training)) & {person.name for person in NEW_PEOPLE}


def test_questions_take_the_kinds_in_turn():
    asked = embedded.questions(20, seed=3)
    assert [question.kind for question in asked] == [
        *QUESTION_KINDS,
        *QUESTION_KINDS,
        *list(QUESTION_KINDS)[:2],
    ]
    assert asked == embedded.questions(20, seed=3) != embedded.questions(20, seed=4)


def test_answers_follow_from_their_prompts():
    asked = embedded.questions(1800)
    checked = [
        question for question in asked if question.kind != "fact" or riddle_in(question.prompt) in KNOWN
    ]
    assert {question.kind for question in checked} == set(QUESTION_KINDS)
    assert len(checked) > 1600
    assert [question for question in checked if answer_to(question.prompt) != question.answer] == []


def test_new_sums_are_held_out_and_other_sums_are_not():
    held_out = {(item.start, item.change) for item in SUMS if item.is_held_out}
    for question in embedded.questions(900):
        if question.kind in {"addition", "subtraction", "two steps", "new sum"}:
            start, change, _ = sums_in(question.prompt)[-1]
            assert ((start, change) in held_out) == (question.kind == "new sum")


def test_tokenizer_begins_with_bos_and_writes_numbers_digit_by_digit(loaded):
    _, tokenizer = loaded
    ids = tokenizer("Tom had 12 apples.")["input_ids"]
    assert tokenizer.convert_ids_to_tokens(ids) == ["<s>", "▁Tom", "▁had", "▁", "1", "2", "▁apples", "."]
    assert tokenizer.decode(ids, skip_special_tokens=True) == "Tom had 12 apples."
    assert len(tokenizer) == 512


def test_tokenizer_reads_every_story_back(loaded):
    _, tokenizer = loaded
    for story in embedded.evaluation_stories(200):
        ids = tokenizer(story)["input_ids"]
        assert tokenizer.unk_token_id not in ids
        assert len(ids) < 256
        assert tokenizer.decode(ids, skip_special_tokens=True) == story


def test_model_is_small_and_its_groups_of_128_are_whole(loaded):
    model, _ = loaded
    assert sum(file.stat().st_size for file in embedded.path().iterdir()) < 3_000_000
    linears = [module for module in model.model.layers.modules() if isinstance(module, torch.nn.Linear)]
    assert len(linears) == 14
    assert all(linear.in_features % 128 == 0 for linear in linears)


def test_model_reaches_its_recorded_perplexity(loaded):
    result = perplexity_of_stories(*loaded, embedded.evaluation_stories(200), context=256)
    recorded = RECORD["perplexity"]
    assert result.tokens == recorded["tokens"]
    # Another processor sums in another order.
    assert result.nats_per_token == pytest.approx(recorded["nats_per_token"], rel=1e-4)


def test_model_answers_as_recorded_and_does_its_sums(loaded):
    result = exact_match(*loaded, embedded.questions(1800))
    # Two of the 200 questions of a kind may fall to the other side of a near tie.
    assert result.by_kind == pytest.approx(RECORD["exact_match"]["by_kind"], abs=0.01)
    assert all(result.by_kind[kind] >= 0.98 for kind in ("addition", "subtraction", "two steps", "fact"))
    assert result.by_kind["new sum"] >= 0.85


def test_model_finishes_a_story_and_stops(loaded):
    model, tokenizer = loaded
    prompt = tokenizer("Once upon a time, Tom and Mia were", return_tensors="pt")
    ids = model.generate(**prompt, max_new_tokens=200, do_sample=False, pad_token_id=0)[0]
    story = tokenizer.decode(ids, skip_special_tokens=True)
    assert ids[-1] == tokenizer.eos_token_id
    assert story.endswith((".", '"'))
    assert all(start + change == result for start, change, result in sums_in(story))


def test_exact_match_is_what_generation_writes(loaded):
    model, tokenizer = loaded
    for question in embedded.questions(9, seed=7):
        prompt = tokenizer(question.prompt, return_tensors="pt")
        ids = model.generate(**prompt, max_new_tokens=12, do_sample=False, pad_token_id=0)[0]
        written = tokenizer.decode(ids, skip_special_tokens=True)
        assert written.startswith(question.prompt + question.answer) == (
            exact_match(model, tokenizer, [question]).accuracy == 1
        )


def test_vocabulary_tells_whose_questions_a_model_may_be_asked(loaded):
    _, tokenizer = loaded
    assert embedded.speaks(tokenizer)
    tokenizer.add_tokens(["abacus"])
    assert not embedded.speaks(tokenizer)


def test_learnt_kinds_are_those_the_record_shows():
    learnt = embedded.learnt_kinds()
    assert set(learnt) == {kind for kind, share in RECORD["exact_match"]["by_kind"].items() if share >= 0.9}
    assert {"addition", "subtraction", "fact"} <= set(learnt) < {each.kind for each in embedded.questions(9)}
