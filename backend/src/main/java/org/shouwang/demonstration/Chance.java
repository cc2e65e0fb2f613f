package org.shouwang.demonstration;

import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed makes the same county. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True in so many of a hundred cases. */
    boolean percent(double likelihood) {
        return random.nextDouble() * 100 < likelihood;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Earlier choices are likelier: each is about three quarters as frequent as the one before it. */
    <T> T mostlyFirst(List<T> choices) {
        for (T choice : choices) {
            if (percent(26)) {
                return choice;
            }
        }
        return oneOf(choices);
    }

    /** A choice by weight. */
    <T> T weighted(List<Weighted<T>> choices) {
        int left = random.nextInt(choices.stream().mapToInt(Weighted::weight).sum());
        for (Weighted<T> choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice.value();
            }
        }
        throw new IllegalArgumentException("no choices");
    }

    record Weighted<T>(int weight, T value) {}

    static <T> Weighted<T> weight(int weight, T value) {
        return new Weighted<>(weight, value);
    }
}
