"""JSON Schema of the records and of `run.json`."""

import json
from typing import Any

from pydantic import BaseModel

from extract.output.run import Run
from extract.records import TYPES, module
from extract.records.record import SCHEMA_VERSION

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NAMES = (*TYPES, "run")
"""The record types and `run`."""


def schema(name: str) -> bytes:
    """The JSON Schema of one record type or of `run`, as a document."""
    model: type[BaseModel] = Run if name == "run" else module(name).MODEL
    content: dict[str, Any] = {
        "$schema": DIALECT,
        "$id": f"urn:shanhai:schema:{SCHEMA_VERSION}:{name}",
        "version": SCHEMA_VERSION,
        **model.model_json_schema(mode="serialization"),
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"


def file_name(name: str) -> str:
    """What the file of a schema is called."""
    return f"{name}.schema.json"
