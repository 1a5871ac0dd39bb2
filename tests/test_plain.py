"""Values are compared and shown as those of dataclasses are."""

from dataclasses import dataclass, field, replace

import pytest

from extract.plain import plain


@plain
class Name:
    given: str
    family: str = "王"
    told: bool = field(default=False, init=False)


@plain
class Title(Name):
    rank: int = 1


@dataclass(slots=True)
class Compiled:
    given: str
    family: str = "王"
    told: bool = field(default=False, init=False)


def test_all_fields_are_compared() -> None:
    one, other = Name("一"), Name("一")
    assert one == other
    assert one != replace(one, family="李")
    other.told = True
    assert one != other


def test_values_of_other_classes_differ() -> None:
    assert Name("一") != Title("一")
    assert Name("一") != Compiled("一")
    assert Title("一") == Title("一", rank=1)


def test_all_fields_are_shown() -> None:
    assert repr(Name("一")) == repr(Compiled("一")).replace(Compiled.__qualname__, Name.__name__)


def test_values_that_change_are_no_keys() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Name("一"))
    with pytest.raises(AttributeError):
        Name("一").other = 1  # type: ignore[attr-defined]
