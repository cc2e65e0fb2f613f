package org.shouwang.household.imports;

/** How many rows became what. Their sum is the number of rows that are done. */
record Tally(int created, int createdHouseholds, int unchanged, int different, int rejected, int differences) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    int rows() {
        return created + unchanged + different + rejected;
    }

    Tally plus(Tally more) {
        return new Tally(created + more.created, createdHouseholds + more.createdHouseholds, unchanged + more.unchanged,
                different + more.different, rejected + more.rejected, differences + more.differences);
    }
}
