package org.houqin.platform.export;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houqin.platform.text.LocalName;

/**
 * One column of a table: the way from a row to its value.
 *
 * @param path fields with dots between them
 * @param type what the field holds; for a list, what its items hold
 * @param number whether its text is a number
 */
public record ExportColumn(String path, Class<?> type, boolean number, List<Method> steps) {
    private static final String NUMBER = ":number";

    /**
     * The column of a record type.
     *
     * @throws IllegalArgumentException when the type has no such field
     */
    public static ExportColumn of(Class<?> row, String declared) {
        boolean number = declared.endsWith(NUMBER);
        String path = number ? declared.substring(0, declared.length() - NUMBER.length()) : declared;
        List<Method> steps = new ArrayList<>();
        Class<?> type = row;
        for (String field : path.split("\\.")) {
            RecordComponent component = component(type, field, row, path);
            component.getAccessor().setAccessible(true);
            steps.add(component.getAccessor());
            type = held(component);
        }
        if (type.isRecord() && type != LocalName.class) {
            throw new IllegalArgumentException(row.getSimpleName() + "." + path + " is not a single value");
        }
        return new ExportColumn(path, type, number, List.copyOf(steps));
    }

    /** What the rows are that a list method answers: the T of {@code Uni<Page<T>>} or {@code Uni<List<T>>}. */
    public static Class<?> rowType(Method list) {
        Type answer = ((ParameterizedType) list.getGenericReturnType()).getActualTypeArguments()[0];
        return (Class<?>) ((ParameterizedType) answer).getActualTypeArguments()[0];
    }

    /** The value in a row: null, a single value, or a list of them. */
    Object in(Object row) {
        return walk(row, 0);
    }

    private Object walk(Object from, int step) {
        if (from == null) {
            return null;
        }
        if (from instanceof List<?> all) {
            return all.stream().map(one -> walk(one, step)).toList();
        }
        if (step == steps.size()) {
            return number ? new BigDecimal(from.toString()) : from;
        }
        try {
            return walk(steps.get(step).invoke(from), step + 1);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static RecordComponent component(Class<?> type, String field, Class<?> row, String path) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return Arrays.stream(components)
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.getSimpleName() + " has no field " + path));
    }

    private static Class<?> held(RecordComponent component) {
        boolean list = List.class.isAssignableFrom(component.getType());
        Type type = list
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
        return type instanceof Class<?> single ? single : component.getType();
    }
}
