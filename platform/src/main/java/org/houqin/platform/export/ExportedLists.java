package org.houqin.platform.export;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houqin.platform.paging.Page;

/** What is missing for a list to be exported whole and in every language; each service's tests ask. */
public final class ExportedLists {
    private ExportedLists() {}

    /** What is wrong with the exports of a resource; empty when nothing is. */
    public static List<String> problems(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Exported.class)
                        || method.getGenericReturnType().getTypeName().contains(Page.class.getName() + "<"))
                .flatMap(method -> problems(method).stream())
                .toList();
    }

    private static List<String> problems(Method list) {
        Exported exported = list.getAnnotation(Exported.class);
        String method = list.getDeclaringClass().getSimpleName() + "." + list.getName();
        if (exported == null) {
            return List.of(method + " answers a list and is not @Exported");
        }
        List<String> problems = new ArrayList<>();
        need(problems, method, "list." + exported.name());
        for (String declared : exported.columns()) {
            ExportColumn column = ExportColumn.of(ExportColumn.rowType(list), declared);
            needOne(problems, method, "column." + exported.name() + "." + column.path(), "column." + column.path());
            if (column.type().isEnum()) {
                for (Object constant : column.type().getEnumConstants()) {
                    need(
                            problems,
                            method,
                            "value." + column.type().getSimpleName() + "." + ((Enum<?>) constant).name());
                }
            }
        }
        return problems;
    }

    private static void need(List<String> problems, String method, String key) {
        needOne(problems, method, key, key);
    }

    private static void needOne(List<String> problems, String method, String key, String other) {
        for (String language : ExportLabels.LANGUAGES) {
            ExportLabels labels = ExportLabels.of(language);
            if (!labels.has(key) && !labels.has(other)) {
                problems.add(method + ": export/" + language + ".properties has no " + other);
            }
        }
    }
}
