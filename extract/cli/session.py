"""Running a plan over the inputs of a command line, and keeping account of it."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from extract.cli.inputs import NAMES, Gathered, Names, gather
from extract.cli.work import Outcome, Plan, outcomes
from extract.output.screen import followed, say
from extract.records.record import SCHEMA_VERSION
from extract.version import VERSION

if TYPE_CHECKING:
    from extract.output.run import Failure, Read, Run


class Session:
    """One run over some inputs. Iterate it once for the outcomes of those that were read, then ask for its account."""

    def __init__(self, inputs: Sequence[str] | None, plan: Plan, names: Names = NAMES, jobs: int = 1) -> None:
        self._plan = plan
        self._jobs = jobs
        self._gathered: Gathered = gather(inputs, names)
        self._read: list[Read] = []
        self._failures: list[Failure] = []

    def __iter__(self) -> Iterator[Outcome]:
        self._fail(self._gathered.failures)
        inputs = self._gathered.inputs
        for outcome in followed(outcomes(inputs, self._plan, self._jobs), len(inputs)):
            self._fail(outcome.failures)
            if outcome.read:
                for warning in outcome.read["warnings"]:
                    say(warning)
                self._read.append(outcome.read)
                yield outcome

    @property
    def code(self) -> int:
        """The exit code: 1 where something could not be read."""
        return 1 if self._failures else 0

    def account(self, name: Callable[[str, str], str] | None = None) -> "Run":
        """What was read and given; `name` gives the file of a record type and format, where files were written."""
        from extract.output.run import Options, Run, Written

        counts = {kind: sum(read["records"][kind] for read in self._read) for kind in self._plan.types}
        files = (
            [
                Written(file=name(kind, form), type=kind, records=counts[kind])
                for kind in self._plan.types
                for form in self._plan.formats
            ]
            if name
            else []
        )
        plan = self._plan
        return Run(
            version=VERSION,
            schema_version=SCHEMA_VERSION,
            options=Options(reference_date=plan.reference_date, encoding=plan.encoding, types=list(plan.types)),
            inputs=self._read,
            failures=sorted(self._failures, key=itemgetter("name", "reason")),
            counts=counts,
            files=files,
        )

    def _fail(self, failures: "Sequence[Failure]") -> None:
        for failure in failures:
            say(failure["reason"])
        self._failures += failures
