"""The verbs that say that papers are signed: of documents, and of what was signed at meetings."""

SIGNS = "签署|签订|签下|签定|签立|缔结|会签|续签|再签|补签|换签|签[了回来成妥]"
"""Those that say so wherever the paper stands; 签 alone is said of much else."""


def exchanges(paper: str) -> str:
    """The pattern of the same said by 交换 and 互换, right in front of what `paper` matches."""
    return f"[交互]换(?=了?(?:文本)?{paper})"
