"""What is found out about how a clause opens."""

from extract.records.figures.lift import Extent


class Opening:
    """`subject` is whom the clause is about, if it says so; what it says of it starts with the unit `body`.

    `chief` is the first of two who are joined by 与. `place`, `person` and `work` (of building or transport) tell what
    the subject is, `acts` that it does something and is not merely measured, `saying` that the clause names a speaker.
    The figures before the unit `counted` count the subject itself.
    """

    __slots__ = ("acts", "body", "chief", "counted", "person", "place", "saying", "subject", "work")

    def __init__(
        self,
        subject: Extent | None,
        body: int,
        *,
        place: bool = False,
        person: bool = False,
        acts: bool = False,
        saying: bool = False,
        work: bool = False,
    ) -> None:
        self.subject = subject
        self.body = body
        self.chief: Extent | None = None
        self.counted = 0
        self.place = place
        self.person = person
        self.acts = acts
        self.saying = saying
        self.work = work
