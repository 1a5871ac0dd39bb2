"""Texts for the page: some news, and what would break a careless page."""

NEWS = {
    "协作.txt": (
        "东海市与西山县携手共进\n\n"
        "2023年5月，杭州市采购恩施州农特产品1.2亿元，帮助就业3000人，投入资金约500万元。\n"
        "5月18日上午，杭州·恩施东西部协作联席会议在杭州召开。\n"
        "今年以来，杭州市党政代表团赴恩施州考察调研。\n"
    ),
    "结对.txt": (
        "山海牵手\n\n"
        "2022年，杭州市23所学校与恩施州31所学校结对。宁波市与凉山州结对帮扶，福州市与定西市结对帮扶。\n"
        "2022年9月3日，宁波市与凉山州签署《宁波市·凉山州东西部协作协议》。\n"
    ),
}

HOSTILE = {
    "a</script><b>.txt": (
        "恶意标题</script><script>window.pwned = 1</script>\r\n\r\n"
        '2022年8月24日，惠州市</script><img src=x onerror="window.pwned = 2">采购农特产品13.38亿元。\r\n'
        "\u202e帮助就业3000人\u202c，\u2067建成\u2069学校7所。\x07铃\x1b[31m红\u2028段\u200b零\ufeff标空\r\n"
        "<!--<script>\r\n"
        "𠮷林市2023年投入𠮷300万元，建设𠮷学校5所，👩\u200d🌾农民900人。\rمرحبا 增收12.5%。\r\n"
    ),
    "link.txt": (
        "'><svg onload=window.pwned=3>\n\n${window.pwned=4} 投入600万元。\n\n"
        "javascript:window.pwned=5 \\u003c/script\\u003e\n"
    ),
}


def long_line(length: int) -> str:
    """A text of one line, about so many bytes long, with many figures."""
    sentence = "甲市采购乙州农特产品13.38亿元，帮助就业3000人。"
    return "长行\n\n" + sentence * (length // len(sentence.encode()))
