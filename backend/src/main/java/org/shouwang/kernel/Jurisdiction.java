package org.shouwang.kernel;

import java.util.Optional;

/**
 * The part of the region tree that somebody may see. It is one subtree or nothing; unknown or missing scope is nothing,
 * never everything. Store methods take it and select {@code region_code >= from() AND region_code < to()}.
 */
public sealed interface Jurisdiction {

    static Jurisdiction of(RegionCode region) {
        return new Subtree(region);
    }

    static Jurisdiction nothing() {
        return new Nothing();
    }

    boolean covers(RegionCode code);

    /** First code of the range; an empty range when nothing is covered. */
    String from();

    /** First text after the range. */
    String to();

    Optional<RegionCode> region();

    /** The same eyes on a smaller part: nothing when {@code region} lies outside, the smaller of both otherwise. */
    default Jurisdiction narrowedTo(RegionCode region) {
        return covers(region) ? of(region) : nothing();
    }

    record Subtree(RegionCode code) implements Jurisdiction {

        @Override
        public boolean covers(RegionCode other) {
            return code.covers(other);
        }

        @Override
        public String from() {
            return code.value();
        }

        @Override
        public String to() {
            return code.rangeEnd();
        }

        @Override
        public Optional<RegionCode> region() {
            return Optional.of(code);
        }
    }

    record Nothing() implements Jurisdiction {

        @Override
        public boolean covers(RegionCode code) {
            return false;
        }

        @Override
        public String from() {
            return "";
        }

        @Override
        public String to() {
            return "";
        }

        @Override
        public Optional<RegionCode> region() {
            return Optional.empty();
        }
    }
}
