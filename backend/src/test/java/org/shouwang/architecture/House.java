package org.shouwang.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.platform.architecture.Feature;

/** The classes below one root package and what the features among them declare. */
record House(String root, JavaClasses classes, Map<String, Feature> features) {

    /** The product. */
    static House built() {
        return of("org.shouwang", new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/$")) // what the annotation processors wrote
                .importPackages("org.shouwang"));
    }

    /** A small house that breaks every rule once. */
    static House planted() {
        return of("org.shouwang.planted", new ClassFileImporter().importPackages("org.shouwang.planted"));
    }

    private static House of(String root, JavaClasses classes) {
        Map<String, Feature> features = new TreeMap<>();
        for (JavaPackage each : classes.getPackage(root).getSubpackages()) {
            if (each.isAnnotatedWith(Feature.class)) {
                features.put(each.getRelativeName(), each.getAnnotationOfType(Feature.class));
            }
        }
        return new House(root, classes, features);
    }

    /** Packages directly below the root. */
    List<String> rooms() {
        return classes.getPackage(root).getSubpackages().stream().map(JavaPackage::getRelativeName).sorted().toList();
    }

    /** The package directly below the root that a class lies in; empty for a class elsewhere. */
    String roomOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    boolean isInFeature(JavaClass type) {
        return features.containsKey(roomOf(type));
    }

    boolean isAtTheDoor(JavaClass type) {
        return type.getBaseComponentType().getPackageName().equals(root + "." + roomOf(type));
    }

    DescribedPredicate<JavaClass> inAFeature() {
        return DescribedPredicate.describe("are in a feature", this::isInFeature);
    }
}
