package org.shouwang.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every clause with the tests that prove it, as a Markdown table. */
record ClauseTable(Map<String, Clauses.Words> clauses, Map<String, Set<String>> tests) {

    /** Ids that tests name and no document has. */
    Set<String> unknownIds() {
        Set<String> unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(clauses.keySet());
        return unknown;
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                # Policy clauses and the tests that prove them

                Written by `ClauseTableTest` from the tests; change a test, not this file. %d of %d clauses have tests.
                HB: Hebei 2022 · SX: Shaanxi 2021 · GZ: Guizhou 2022 · HD: Handan 2020 · DQ: data quality

                | id | rule | 条款 | tests |
                |---|---|---|---|
                """.formatted(tests.size(), clauses.size()));
        clauses.forEach((id, words) -> text.append("| %s | %s | %s | %s |\n".formatted(
                id, cell(words.rule()), cell(words.title()), cell(String.join("<br>", tests.getOrDefault(id, Set.of("–")))))));
        return text.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
