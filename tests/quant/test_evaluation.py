import json
import math
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from transformers import (
    AutoModelForCausalLM,
    BertConfig,
    Gemma3Config,
    Gemma3TextConfig,
    LlamaConfig,
    LlamaForCausalLM,
    MixtralConfig,
    OPTConfig,
    PreTrainedConfig,
)

from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.measures import (
    check_causal,
    default_context,
    exact_match,
    perplexity_of_stories,
    perplexity_of_text,
)
from ternhw_quant.evaluation.questions import Question
from ternhw_quant.models.loading import load_model

SHARED = Path(__file__).parents[2].parent / "shared"


class Letters:
    """A tokenizer of the letters a, b, c and d: ids 1 to 4, and BOS 0 before each text."""

    bos_token_id: int | None = 0

    def __call__(self, text, verbose=True, add_special_tokens=True):
        return {"input_ids": [0] * add_special_tokens + ["_abcd".index(letter) for letter in text]}

    def __len__(self):
        return 5


class LettersWithoutBos(Letters):
    bos_token_id = None

    def __call__(self, text, verbose=True, add_special_tokens=True):
        return super().__call__(text, add_special_tokens=False)


class LastLetterRepeats:
    """A model that gives the letter it just saw 1/2, each of the others and BOS 1/8."""

    config = PreTrainedConfig(max_position_embeddings=8)
    dtype = torch.float32
    device = torch.device("cpu")

    def __call__(self, input_ids, use_cache):
        logits = torch.zeros(*input_ids.shape, 5)
        logits.scatter_(2, input_ids[..., None], math.log(4.0))
        return SimpleNamespace(logits=logits)


LN2 = math.log(2)


def test_perplexity_of_text_is_that_of_whole_windows_by_hand():
    # Ids 0 1 1 | 2 2 1 | (2): a after BOS 3, a after a 1, b after b 1, a after b 3, in units of ln 2.
    result = perplexity_of_text(LastLetterRepeats(), Letters(), "aabbab", context=3)
    assert result.tokens == 4
    assert result.nats_per_token == pytest.approx(2 * LN2, rel=1e-6)
    assert result.perplexity == pytest.approx(4, rel=1e-6)


def test_perplexity_of_stories_is_the_mean_over_tokens_by_hand():
    # "abb": 3 + 3 + 1; "a": 3. Ten units over four tokens, where a mean of means would be 8/3.
    result = perplexity_of_stories(LastLetterRepeats(), Letters(), ["abb", "a"], context=8)
    assert result.tokens == 4
    assert result.nats_per_token == pytest.approx(2.5 * LN2, rel=1e-6)


def test_perplexity_of_stories_cuts_a_story_at_the_context():
    # BOS and two letters remain of "aabcd": 3 + 1.
    result = perplexity_of_stories(LastLetterRepeats(), Letters(), ["aabcd"], context=3)
    assert (result.tokens, result.context) == (2, 3)
    assert result.nats_per_token == pytest.approx(2 * LN2, rel=1e-6)


def test_perplexity_without_bos_predicts_from_the_second_token_on():
    result = perplexity_of_stories(LastLetterRepeats(), LettersWithoutBos(), ["aab"], context=8)
    assert (result.tokens, result.protocol["bos"]) == (2, "none")
    assert result.nats_per_token == pytest.approx(2 * LN2, rel=1e-6)


def test_bos_begins_each_window_if_asked():
    # BOS 1 1 | BOS 2 2 | BOS 1 2: the first of each pair after BOS 3, the second 1, and 3 in the last.
    result = perplexity_of_text(LastLetterRepeats(), Letters(), "aabbab", context=3, bos="each")
    assert (result.tokens, result.context, result.protocol["bos"]) == (6, 3, "window")
    assert result.nats_per_token == pytest.approx(14 / 6 * LN2, rel=1e-6)
    story = perplexity_of_stories(LastLetterRepeats(), Letters(), ["abb", "a"], context=8, bos="each")
    assert story == perplexity_of_stories(LastLetterRepeats(), Letters(), ["abb", "a"], context=8)


def test_text_is_without_bos_if_asked():
    # 1 1 2 | 2 1 2: a after a 1, b after a 3; a after b 3, b after a 3.
    result = perplexity_of_text(LastLetterRepeats(), Letters(), "aabbab", context=3, bos="none")
    assert (result.tokens, result.protocol["bos"]) == (4, "none")
    assert result.nats_per_token == pytest.approx(10 / 4 * LN2, rel=1e-6)
    result = perplexity_of_stories(LastLetterRepeats(), Letters(), ["aab"], context=8, bos="none")
    assert (result.tokens, result.protocol["bos"]) == (2, "none")


class LostWithoutBos(LastLetterRepeats):
    """The same model, which gives the letter that it just saw next to nothing in a row without BOS."""

    def __call__(self, input_ids, use_cache):
        logits = super().__call__(input_ids, use_cache).logits
        return SimpleNamespace(logits=torch.where(input_ids[:, :1, None] == 0, logits, -5 * logits))


def test_model_that_needs_bos_in_each_window_is_told():
    text = "a" * 11
    message = (
        r"^Model needs BOS at the beginning of each window: without it .* 8\.\d+ .* 1\.16; choose bos each$"
    )
    with pytest.warns(UserWarning, match=message):
        default = perplexity_of_text(LostWithoutBos(), Letters(), text, context=4)
    assert default.protocol["bos"] == "text"
    begun = perplexity_of_text(LostWithoutBos(), Letters(), text, context=4, bos="each")
    assert begun.nats_per_token == pytest.approx(5 / 3 * LN2, rel=1e-6)  # In each window 3, 1 and 1.
    # A warning of the others would be an error here.
    perplexity_of_text(LastLetterRepeats(), Letters(), text, context=4)
    perplexity_of_text(LostWithoutBos(), LettersWithoutBos(), text, context=4)


SMALL = {
    "vocab_size": 32, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2,
    "num_attention_heads": 2, "num_key_value_heads": 2,
}  # fmt: skip
SEEING = {
    "hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 1,
    "image_size": 28, "patch_size": 14,
}  # fmt: skip
BIDIRECTIONAL = {
    "BertLMHeadModel": BertConfig(**SMALL),
    "Gemma3ForCausalLM": Gemma3TextConfig(**SMALL, head_dim=16, use_bidirectional_attention=True),
    "LlamaForCausalLM": LlamaConfig(**SMALL, is_causal=False),
}
CAUSAL = {
    "bert": BertConfig(**SMALL, is_decoder=True),
    "gemma": Gemma3TextConfig(**SMALL, head_dim=16),
    "llama": LlamaConfig(**SMALL),
    "gemma that also sees": Gemma3Config(
        text_config={**SMALL, "head_dim": 16}, vision_config=SEEING, mm_tokens_per_image=4
    ),
    "mixtral": MixtralConfig(**SMALL, num_local_experts=4),
    "of few positions": OPTConfig(**SMALL, max_position_embeddings=6, ffn_dim=48, word_embed_proj_dim=32),
}


def built(config):
    torch.manual_seed(0)
    return AutoModelForCausalLM.from_config(config).eval()


@pytest.mark.parametrize("name", BIDIRECTIONAL)
def test_model_that_sees_later_tokens_is_refused(name):
    message = f"^Model must be causal to be evaluated: logits of {name} change when a later token changes$"
    with pytest.raises(InputError, match=message):
        check_causal(built(BIDIRECTIONAL[name]))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("name", CAUSAL)
def test_model_that_sees_no_later_token_is_accepted(name, dtype):
    check_causal(built(CAUSAL[name]).to(dtype))


def test_perplexity_carries_its_protocol_and_versions():
    result = perplexity_of_text(LastLetterRepeats(), Letters(), "aa", context=3)
    assert result.protocol == {
        "unit": "consecutive windows, remainder dropped",
        "bos": "text",
        "tokenizer": "Letters",
        "vocabulary": 5,
        "dtype": "float32",
    }
    assert result.versions["torch"] == torch.__version__
    assert set(result.versions) == {"python", "torch", "transformers"}


def test_perplexity_of_a_batch_is_that_of_its_stories_one_by_one():
    torch.manual_seed(0)
    sizes = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2}
    model = LlamaForCausalLM(LlamaConfig(vocab_size=5, max_position_embeddings=64, **sizes)).eval()
    generator = torch.Generator().manual_seed(1)
    stories = [
        "".join("abcd"[letter] for letter in torch.randint(4, (length,), generator=generator))
        for length in (1, 2, 3, 5, 8, 13, 21, 34, 55, 63)
    ]
    alone = [perplexity_of_stories(model, Letters(), [story], context=64) for story in stories]
    nats = sum(result.nats_per_token * result.tokens for result in alone)
    together = perplexity_of_stories(model, Letters(), stories, context=64)
    assert together.tokens == sum(result.tokens for result in alone) == sum(map(len, stories))
    # Each loss is rounded in float32; a token that saw padding would move the mean by far more.
    assert together.nats_per_token == pytest.approx(nats / together.tokens, rel=1e-6)


def test_progress_reaches_all_rows():
    seen = []
    perplexity_of_stories(
        LastLetterRepeats(), Letters(), ["abcd"] * 1000, context=8, progress=lambda *now: seen.append(now)
    )
    assert len(seen) > 1
    assert seen[-1] == (1000, 1000)


def test_exact_match_counts_whole_answers_by_kind():
    questions = [
        Question(kind="same", prompt="ab", answer="bb"),
        Question(kind="same", prompt="c", answer="cb"),
        Question(kind="other", prompt="abc", answer="c"),
    ]
    result = exact_match(LastLetterRepeats(), Letters(), questions)
    assert result.by_kind == {"other": 1.0, "same": 0.5}
    assert (result.questions, result.accuracy) == (3, pytest.approx(2 / 3))


def test_exact_match_refuses_a_tokenizer_that_joins_prompt_and_answer():
    class Pairs(Letters):
        def __call__(self, text, verbose=True):
            return super().__call__(text.replace("ab", "c"))

    with pytest.raises(
        InputError, match=r"^Tokenizer must not join the end of a prompt with its answer: 'b'$"
    ):
        exact_match(LastLetterRepeats(), Pairs(), [Question(kind="same", prompt="a", answer="b")])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda model, letters: perplexity_of_text(
                model, LettersWithoutBos(), "ab", context=2, bos="each"
            ),
            "Tokenizer must have a BOS token to begin each window with it (bos)",
        ),
        (
            lambda model, letters: perplexity_of_stories(
                model, LettersWithoutBos(), ["ab"], context=2, bos="each"
            ),
            "Tokenizer must have a BOS token to begin each window with it (bos)",
        ),
        (
            lambda model, letters: perplexity_of_text(model, letters, "ab", context=4),
            "Text must have at least 4 tokens, one window of the context, not 3",
        ),
        (
            lambda model, letters: perplexity_of_text(model, letters, "ab", context=9),
            "Context must be from 2 to 8, the model's longest, not 9",
        ),
        (
            lambda model, letters: perplexity_of_stories(model, letters, ["ab"], context=1),
            "Context must be from 2 to 8, the model's longest, not 1",
        ),
        (
            lambda model, letters: perplexity_of_stories(model, letters, [], context=8),
            "At least one story is needed, not 0",
        ),
        (
            lambda model, letters: perplexity_of_stories(model, letters, ["a", ""], context=8),
            "Story 1 must have a token to predict, not ''",
        ),
        (
            lambda model, letters: exact_match(model, letters, []),
            "At least one question is needed, not 0",
        ),
    ],
)
def test_evaluation_names_the_rule_that_is_broken(call, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        call(LastLetterRepeats(), Letters())


def test_default_context_is_the_models_but_at_most_2048():
    for longest, context in ((512, 512), (131072, 2048)):
        model = SimpleNamespace(config=PreTrainedConfig(max_position_embeddings=longest))
        assert default_context(model) == context


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared, models and texts outside the project")
@pytest.mark.parametrize(
    ("name", "chosen", "nats"),
    [
        ("stories260K", slice(-100, None), 1.3530),
        ("stories260K", slice(500, 1000, 2), 1.3783),
        ("stories3M", slice(500, 1000, 2), 1.2943),
    ],
)
def test_perplexity_of_stories_meets_the_reference(name, chosen, nats):
    model, tokenizer = load_model(SHARED / "models" / name)
    stories = json.loads((SHARED / "data/tinystories/stories.json").read_text())[chosen]
    result = perplexity_of_stories(model, tokenizer, stories, context=512)
    assert result.nats_per_token == pytest.approx(nats, abs=5e-5)


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared, models and texts outside the project")
def test_perplexity_of_text_is_the_mean_of_transformers_own_losses():
    model, tokenizer = load_model(SHARED / "models/stories260K")
    text = (SHARED / "data/wikitext2/test.raw.hfjoin.txt").read_text()[:20_000]
    ids = torch.tensor(tokenizer(text, verbose=False)["input_ids"])
    windows = ids[: len(ids) // 512 * 512].view(-1, 512)
    with torch.inference_mode():
        losses = [float(model(input_ids=row[None], labels=row[None]).loss) for row in windows]
    result = perplexity_of_text(model, tokenizer, text, context=512)
    assert result.tokens == 511 * len(losses) > 4000
    assert result.nats_per_token == pytest.approx(sum(losses) / len(losses), rel=1e-6)
