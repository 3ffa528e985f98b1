package org.houqin.ticket.imports;

import java.util.List;

/**
 * Which columns a file of each kind may have. A cell left empty says nothing; a hyphen empties what may be empty. Codes and
 * names in one cell stand apart by semicolon or comma.
 */
public final class ImportFormat {
    private static final ImportColumn ACTIVE = of("active", false, 10, "是", "在用", "in use", "active", "启用", "有效");
    private static final ImportColumn NAME_ZH = of("nameZh", true, 200, "物理学院", "中文名", "Chinese name", "名称", "中文名称");
    private static final ImportColumn NAME_EN = of("nameEn", false, 200, "Physics", "英文名", "English name", "英文名称");
    private static final List<ImportColumn> PEOPLE = List.of(
            of("username", true, 100, "li.lei", "用户名", "sign-in name", "账号", "登录名", "学号", "工号", "account", "user"),
            of("name", true, 200, "李雷", "姓名", "name", "full name"),
            of("department", false, 40, "PHYS", "部门", "department", "部门编码", "部门代码", "department code"),
            of("phone", false, 30, "138 0000 0000", "电话", "phone", "手机", "手机号", "telephone", "mobile"),
            of("email", false, 200, "li.lei@example.org", "邮箱", "mail", "电子邮件", "电子邮箱", "e-mail"),
            of("groups", false, 1000, "VIP; NIGHT", "人群", "groups", "人群编码", "group codes"),
            ACTIVE);
    private static final List<ImportColumn> PLACES = List.of(
            of("code", true, 60, "A3-304", "编码", "code", "编号", "代码"),
            of("kind", true, 20, "房间", "类型", "kind", "类别", "type"),
            of("nameZh", true, 200, "304室", "中文名", "Chinese name", "名称", "中文名称"),
            of("nameEn", false, 200, "Room 304", "英文名", "English name", "英文名称"),
            of("parent", false, 60, "A3", "上级", "inside", "上级编码", "所在位置", "parent", "parent code"),
            of("address", false, 300, "杨浦区邯郸路 220 号", "地址", "address"),
            of("latitude", false, 30, "31.297120", "纬度", "latitude", "lat"),
            of("longitude", false, 30, "121.503380", "经度", "longitude", "lon", "lng"),
            ACTIVE);
    private static final List<ImportColumn> DEPARTMENTS = List.of(
            of("code", true, 40, "PHYS", "编码", "code", "编号", "代码"),
            NAME_ZH,
            NAME_EN,
            of("parent", false, 40, "", "上级", "belongs to", "上级编码", "上级部门", "parent", "parent code"),
            ACTIVE);

    private static final List<ImportColumn> GROUPS = List.of(
            of("code", true, 40, "VIP", "编码", "code", "编号", "代码"),
            of("nameZh", true, 200, "重点保障", "中文名", "Chinese name", "名称", "中文名称"),
            of("nameEn", false, 200, "Priority", "英文名", "English name", "英文名称"),
            of("departments", false, 2000, "PHYS; CHEM", "部门", "departments", "部门编码", "department codes"),
            of("people", false, 10_000, "li.lei; han.mei", "人员", "people", "成员", "用户名", "members", "sign-in names"),
            ACTIVE);

    private ImportFormat() {}

    public static List<ImportColumn> of(ImportKind kind) {
        return switch (kind) {
            case PEOPLE -> PEOPLE;
            case PLACES -> PLACES;
            case DEPARTMENTS -> DEPARTMENTS;
            case GROUPS -> GROUPS;
        };
    }

    private static ImportColumn of(String field, boolean needed, int longest, String example, String... names) {
        return ImportColumn.of(field, needed, longest, example, names);
    }
}
