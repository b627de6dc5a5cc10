"""Short English stories from a grammar, with answers a program can check.

A story is an opening, a counting episode and another one in either order, and a closing. Each
episode holds one answer that follows from what was told before it (a sum, a hiding place, a colour,
an owner) or from a fixed table of facts, so a story cut just before the answer is a question.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from ternhw_quant.evaluation.questions import Question


@dataclass(frozen=True)
class Person:
    """Someone in a story and the words that stand for them."""

    name: str
    he: str
    him: str
    his: str
    child: str


@dataclass(frozen=True, kw_only=True)
class Episode:
    """Part of a story: the text before the answer, the answer, the text after it."""

    kind: str
    before: str
    answer: str
    after: str

    @property
    def text(self) -> str:
        """The whole episode."""
        return self.before + self.answer + self.after


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Who is where, and what can be picked up there."""

    people: tuple[Person, Person]
    place: str
    things: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Sum:
    """A sum or difference of the kind the stories tell."""

    start: int
    change: int

    @property
    def result(self) -> int:
        """What is left after the change."""
        return self.start + self.change

    @property
    def is_held_out(self) -> bool:
        """Whether no training story tells it.

        The rule is symmetric, so that 7 + 5 cannot be learnt from 5 + 7, and takes about one in eleven.
        """
        return (self.start + 1) * (abs(self.change) + 1) % 11 == 5


def _people(names: str, *pronouns: str) -> tuple[Person, ...]:
    return tuple(Person(name, *pronouns) for name in names.split())


PEOPLE = (
    *_people("Tom Ben Sam Max Leo Jack", "he", "him", "his", "boy"),
    *_people("Mia Lily Anna Sue Lucy Zoe", "she", "her", "her", "girl"),
)
#: Names no training story has.
NEW_PEOPLE = (
    *_people("Finn Hugo", "he", "him", "his", "boy"),
    *_people("Nora Ella", "she", "her", "her", "girl"),
)
PLACES = {
    "in the park": ("leaves", "flowers", "feathers", "stones"),
    "in the garden": ("apples", "flowers", "berries", "pears"),
    "on the farm": ("eggs", "apples", "carrots", "feathers"),
    "at the beach": ("shells", "stones", "feathers"),
    "in the forest": ("nuts", "berries", "leaves", "stones"),
    "at the market": ("apples", "pears", "eggs", "carrots", "nuts"),
    "by the river": ("stones", "shells", "flowers"),
}
SECRETS = ("key", "ring", "coin", "ball", "book", "map", "letter", "spoon", "bell", "doll")
CONTAINERS = ("box", "bag", "basket", "jar", "drawer", "chest", "cup", "hat", "boot", "pot")
CLOTHES = ("hat", "coat", "scarf", "kite", "bag", "boat", "bike", "cup")
COLOURS = ("red", "blue", "green", "yellow", "white", "black", "brown", "pink")

SOUNDS = {
    "cow": "moo", "dog": "woof", "cat": "meow", "duck": "quack", "sheep": "baa", "pig": "oink",
    "owl": "hoot", "bee": "buzz", "frog": "croak", "lion": "roar", "mouse": "squeak", "bird": "tweet",
}  # fmt: skip
HOMES = {
    "bee": "hive", "bird": "nest", "spider": "web", "horse": "stable", "dog": "kennel", "fox": "den",
    "pig": "sty", "rabbit": "burrow", "fish": "pond", "bear": "cave", "cow": "barn",
}  # fmt: skip
_OPPOSITES = {
    "hot": "cold", "big": "small", "up": "down", "day": "night", "fast": "slow", "wet": "dry",
    "happy": "sad", "full": "empty", "light": "dark", "hard": "soft", "loud": "quiet", "old": "young",
}  # fmt: skip
OPPOSITES = _OPPOSITES | {right: left for left, right in _OPPOSITES.items()}
COLOURS_OF = {
    "snow": "white", "grass": "green", "the sky": "blue", "the sun": "yellow", "coal": "black",
    "mud": "brown", "a strawberry": "red", "a flamingo": "pink", "milk": "white", "a lemon": "yellow",
}  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEXT_DAY = dict(zip(_DAYS, (*_DAYS[1:], _DAYS[0]), strict=True))

#: Numbers start at 2, so that no noun needs its singular.
SUMS = tuple(
    Sum(start=start, change=change)
    for start in range(2, 41)
    for change in (*range(-9, -1), *range(2, 10))
    if 2 <= start + change <= 50
)
_TOLD = tuple(item for item in SUMS if not item.is_held_out)
_HELD_OUT = tuple(item for item in SUMS if item.is_held_out)


def stories(stream: str, seed: int = 0) -> Iterator[str]:
    """Yield stories without end; another `stream` or `seed` gives other stories."""
    random = Random(f"{stream} {seed}")
    while True:
        scene = _scene(random)
        episodes = [random.choice(_COUNTING)(random, scene), random.choice(_OTHER)(random, scene)]
        random.shuffle(episodes)
        parts = [_opening(random, scene), episodes[0].text, _rest(random), episodes[1].text]
        yield " ".join([*parts, _closing(random, scene)])


def questions(count: int, seed: int = 0) -> list[Question]:
    """Return `count` questions, the kinds in turn; no training story has the same prompt.

    Kind ``new sum`` asks for sums no training story tells, ``new name`` is about people it never names.
    """
    random = Random(f"questions {seed}")
    kinds = list(QUESTION_KINDS.values())
    return [kinds[index % len(kinds)](random) for index in range(count)]


def _question(
    kind: str, episode: Callable[[Random, Scene], Episode], people: tuple[Person, ...] = PEOPLE
) -> Callable[[Random], Question]:
    """Return a maker of questions on one kind of episode."""

    def make(random: Random) -> Question:
        scene = _scene(random, people)
        asked = episode(random, scene)
        return Question(kind=kind, prompt=f"{_opening(random, scene)} {asked.before}", answer=asked.answer)

    return make


def _scene(random: Random, people: tuple[Person, ...] = PEOPLE) -> Scene:
    place = random.choice(list(PLACES))
    first, second = random.sample(people, 2)
    return Scene(people=(first, second), place=place, things=PLACES[place])


def _opening(random: Random, scene: Scene) -> str:
    one, two = scene.people
    day, weather = random.choice(_DAYS), random.choice(("sunny", "windy", "warm", "cold"))
    mood = random.choice(("kind", "brave", "clever", "happy"))
    liked = f"{one.he.title()} loved to play {scene.place} with {two.name}."
    return random.choice(
        (
            f"Once upon a time, {one.name} and {two.name} were {scene.place}.",
            f"It was a {weather} day. {one.name} and {two.name} met {scene.place}.",
            f"One {day}, {one.name} was {scene.place} with {one.his} friend {two.name}.",
            f"{one.name} was a {mood} {one.child}. {liked}",
        )
    )


def _rest(random: Random) -> str:
    return random.choice(
        (
            "After a while they sat down to rest.",
            "Then it was time for lunch.",
            "The sun came out and a bird sang.",
            "Soon they wanted to play a new game.",
            "It began to rain, so they ran under a big tree.",
        )
    )


def _closing(random: Random, scene: Scene) -> str:
    one, two = scene.people
    return random.choice(
        (
            "At last they walked home, tired and happy.",
            f"{one.name} and {two.name} laughed all the way home.",
            f'"This was the best day of the week," said {two.name}.',
            f"That night {one.name} slept well and dreamed of the day.",
            "And they were friends for ever.",
        )
    )


def _pair(random: Random, scene: Scene) -> tuple[Person, Person]:
    one, two = random.sample(scene.people, 2)
    return one, two


def _change(random: Random, change: int, one: Person, two: Person) -> str:
    number = abs(change)
    more = (
        f"{one.he.title()} found {number} more.",
        f"{two.name} gave {one.him} {number} more.",
        f"Then {one.he} picked up {number} more.",
    )
    fewer = (
        f"{one.he.title()} gave {number} to {two.name}.",
        f"{one.he.title()} lost {number} on the way.",
        f"Then {number} fell into the mud.",
    )
    return random.choice(more if change > 0 else fewer)


def _counting(random: Random, scene: Scene, kind: str, steps: list[Sum]) -> Episode:
    """Tell `steps`, each of which starts with the result of the one before it."""
    one, two = _pair(random, scene)
    things = random.choice(scene.things)
    told = [f"{one.name} {random.choice(('had', 'found', 'picked'))} {steps[0].start} {things}."]
    for step in steps:
        told += [_change(random, step.change, one, two), f"That made {step.result}."]
    told[-1] = f"Now {one.name} had"
    after = random.choice(
        (f" {one.he.title()} was very proud.", f" {two.name} smiled at {one.him}.", " What a day!")
    )
    return Episode(kind=kind, before=" ".join(told), answer=f" {steps[-1].result} {things}.", after=after)


def _addition(random: Random, scene: Scene) -> Episode:
    return _counting(random, scene, "addition", [_told_sum(random, lambda item: item.change > 0)])


def _subtraction(random: Random, scene: Scene) -> Episode:
    return _counting(random, scene, "subtraction", [_told_sum(random, lambda item: item.change < 0)])


def _two_steps(random: Random, scene: Scene) -> Episode:
    first = _told_sum(random, lambda item: item.result <= 40)
    second = _told_sum(random, lambda item: item.start == first.result)
    return _counting(random, scene, "two steps", [first, second])


def _new_sum(random: Random, scene: Scene) -> Episode:
    return _counting(random, scene, "new sum", [random.choice(_HELD_OUT)])


def _told_sum(random: Random, wanted: Callable[[Sum], bool]) -> Sum:
    return random.choice([item for item in _TOLD if wanted(item)])


def _hiding(random: Random, scene: Scene) -> Episode:
    one, two = _pair(random, scene)
    count = random.choice((1, 2, 3))
    secrets, containers = random.sample(SECRETS, count), random.sample(CONTAINERS, count)
    told = [
        f"{who} hid the {secret} in the {container}."
        for who, secret, container in zip(
            (one.name, one.he.title(), f"Then {one.he}"), secrets, containers, strict=False
        )
    ]
    asked = random.randrange(count)
    search = random.choice(
        (f"{two.name} looked and looked.", f"{two.name} closed {two.his} eyes.", f"{two.name} could not see.")
    )
    ask = f'"Where is the {secrets[asked]}?" asked {two.name}. "The {secrets[asked]} is in the'
    return Episode(
        kind="hiding place",
        before=" ".join([*told, search, ask]),
        answer=f" {containers[asked]},",
        after=f'" said {one.name}.',
    )


def _belongings(random: Random, scene: Scene, kind: str) -> Episode:
    """Tell what two people brought, and ask for the colour or the owner of one of the two things."""
    clothes, colours = random.sample(CLOTHES, 2), random.sample(COLOURS, 2)
    told = [
        f"{person.name} had a {colour} {thing}."
        for person, colour, thing in zip(scene.people, colours, clothes, strict=True)
    ]
    elder = random.choice(("Grandma", "Grandpa"))
    asked = random.randrange(2)
    thing = clothes[asked]
    if kind == "colour":
        ask, answer = f'"What colour is the {thing}?" asked {elder}. "The {thing} is', colours[asked]
    else:
        ask, answer = f'"Who has the {thing}?" asked {elder}. "The {thing} is with', scene.people[asked].name
    return Episode(kind=kind, before=" ".join([*told, ask]), answer=f" {answer},", after='" they said.')


def _colour(random: Random, scene: Scene) -> Episode:
    return _belongings(random, scene, "colour")


def _owner(random: Random, scene: Scene) -> Episode:
    return _belongings(random, scene, "owner")


def _fact(random: Random, scene: Scene) -> Episode:
    one, two = _pair(random, scene)
    ask, reply, answer = random.choice(FACTS)
    after = random.choice((f' "Yes!" said {one.name}.', f' "That is right," said {one.name}.'))
    return Episode(
        kind="fact",
        before=f'{one.name} asked {two.name} a riddle. "{ask}" "{reply}',
        answer=f" {answer},",
        after=f'" said {two.name}.{after}',
    )


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


#: Question, start of the reply, answer.
FACTS = (
    *((f"What does {_a(key)} say?", f"{_a(key).capitalize()} says", value) for key, value in SOUNDS.items()),
    *(
        (f"Where does {_a(key)} live?", f"{_a(key).capitalize()} lives in a", value)
        for key, value in HOMES.items()
    ),
    *(
        (f"What is the opposite of {key}?", f"The opposite of {key} is", value)
        for key, value in OPPOSITES.items()
    ),
    *((f"What colour is {key}?", f"{key.capitalize()} is", value) for key, value in COLOURS_OF.items()),
    *((f"Which day comes after {key}?", f"After {key} comes", value) for key, value in NEXT_DAY.items()),
)

#: A story has one of each, so that nobody counts twice and contradicts themselves.
_COUNTING = (_addition, _subtraction, _two_steps)
_OTHER = (_hiding, _colour, _owner, _fact)

QUESTION_KINDS: dict[str, Callable[[Random], Question]] = {
    "addition": _question("addition", _addition),
    "subtraction": _question("subtraction", _subtraction),
    "two steps": _question("two steps", _two_steps),
    "new sum": _question("new sum", _new_sum),
    "hiding place": _question("hiding place", _hiding),
    "new name": _question("new name", _hiding, NEW_PEOPLE),
    "colour": _question("colour", _colour),
    "owner": _question("owner", _owner),
    "fact": _question("fact", _fact),
}
