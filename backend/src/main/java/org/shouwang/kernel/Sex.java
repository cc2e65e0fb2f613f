package org.shouwang.kernel;

public enum Sex implements Coded {
    MALE("男"),
    FEMALE("女");

    public static final CodeList<Sex> LIST = CodeList.of(Sex.class);

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
