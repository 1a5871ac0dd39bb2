"""Structured records, with exact provenance, from Chinese news and policy texts.

>>> import extract
>>> [record.type for record in extract.extract_text("惠州市采购农特产品13.38亿元。", types={"metric"})]
['metric']

Everything here is loaded at its first use, so that `import extract` costs next to nothing: not even `typing`.
"""

from extract.version import VERSION

TYPE_CHECKING = False  # type checkers take this name for true
if TYPE_CHECKING:
    from extract.api import DateFound as DateFound
    from extract.api import NumberFound as NumberFound
    from extract.api import QuantityFound as QuantityFound
    from extract.api import Unreadable as Unreadable
    from extract.api import dates as dates
    from extract.api import extract_file as extract_file
    from extract.api import extract_text as extract_text
    from extract.api import numbers as numbers
    from extract.api import quantities as quantities
    from extract.records.record import Record as Record
else:

    def __getattr__(name):
        """What `__all__` lists, from `extract.api`."""
        if name not in __all__:
            raise AttributeError(f"module 'extract' has no attribute {name!r}")
        from extract import api

        value = globals()[name] = getattr(api, name)
        return value


__version__ = VERSION

__all__ = [
    "DateFound",
    "NumberFound",
    "QuantityFound",
    "Record",
    "Unreadable",
    "__version__",
    "dates",
    "extract_file",
    "extract_text",
    "numbers",
    "quantities",
]


def __dir__() -> list[str]:
    return sorted(__all__)
