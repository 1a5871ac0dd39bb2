// The account of every numeral. (Drawn from what each text carries.)

function drawAudit(main) {
  main.replaceChildren(section("Audit", null, nothing("This page was written without an account of its numerals.")));
}
