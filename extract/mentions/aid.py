"""The words for help that lasts, as names, places and ties are told by: 对口支援, 结对帮扶, 挂钩联系."""

HOW = "(?:对口|结对|定点|挂钩)"
AID = f"{HOW}(?:支援|帮扶|帮带|协作|合作|援助|援建|联系)"
"""Such a word in full."""
