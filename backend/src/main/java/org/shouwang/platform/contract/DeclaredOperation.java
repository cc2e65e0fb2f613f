package org.shouwang.platform.contract;

import io.micronaut.http.annotation.Controller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shouwang.kernel.Role;
import org.shouwang.platform.idempotency.Idempotent;
import org.shouwang.platform.security.Access;

/** What a controller method declares about itself, read from the compiled classes. */
record DeclaredOperation(boolean open, boolean anyRole, List<String> roles, boolean idempotent) {

    /** By operation id, which is the method's name and therefore must be unique. */
    static Map<String, DeclaredOperation> readFrom(Path classes) throws IOException {
        Map<String, DeclaredOperation> found = new TreeMap<>();
        for (Method method : methods(classes)) {
            Access access = method.getAnnotation(Access.class);
            DeclaredOperation operation = new DeclaredOperation(
                    access.open(),
                    access.anyRole(),
                    Arrays.stream(access.roles()).map(Role::word).sorted().toList(),
                    method.isAnnotationPresent(Idempotent.class));
            if (found.put(method.getName(), operation) != null) {
                throw new IllegalStateException("two operations are named " + method.getName());
            }
        }
        return found;
    }

    Map<String, Object> description() {
        Map<String, Object> description = new LinkedHashMap<>();
        if (open) {
            description.put("open", true);
        } else if (anyRole) {
            description.put("anyRole", true);
        } else {
            description.put("roles", roles);
        }
        return description;
    }

    private static List<Method> methods(Path classes) throws IOException {
        List<Method> methods = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith("Controller.class"))
                    .map(file -> load(classes.relativize(file)))
                    .filter(type -> type.isAnnotationPresent(Controller.class))
                    .forEach(type -> Stream.of(type.getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Access.class))
                            .forEach(methods::add));
        }
        return methods;
    }

    private static Class<?> load(Path file) {
        String name = file.toString().replace(".class", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, DeclaredOperation.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
