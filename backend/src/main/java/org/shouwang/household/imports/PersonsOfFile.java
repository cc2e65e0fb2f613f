package org.shouwang.household.imports;

import org.shouwang.kernel.IdNumber;

/**
 * In which line of the file an identity stood first. The 17 digits of an identity number are a number; the check character
 * follows from them. A million persons take 24 MB.
 */
final class PersonsOfFile {

    private long[] persons = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int size;

    /** The line where the identity stood before, or 0 when this is the first time. */
    int put(IdNumber number, int line) {
        if (size * 2 > persons.length) {
            grow();
        }
        int place = placeOf(Long.parseLong(number.identity(), 0, 17, 10));
        if (persons[place] != 0) {
            return lines[place];
        }
        persons[place] = Long.parseLong(number.identity(), 0, 17, 10);
        lines[place] = line;
        size++;
        return 0;
    }

    private int placeOf(long person) {
        int mask = persons.length - 1;
        int place = Long.hashCode(person * 0x9e3779b97f4a7c15L) & mask;
        while (persons[place] != 0 && persons[place] != person) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldPersons = persons;
        int[] oldLines = lines;
        persons = new long[oldPersons.length * 2];
        lines = new int[oldPersons.length * 2];
        for (int place = 0; place < oldPersons.length; place++) {
            if (oldPersons[place] != 0) {
                int moved = placeOf(oldPersons[place]);
                persons[moved] = oldPersons[place];
                lines[moved] = oldLines[place];
            }
        }
    }
}
