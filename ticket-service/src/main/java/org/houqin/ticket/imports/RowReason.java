package org.houqin.ticket.imports;

/** Why a row was refused, in the two languages of the platform. */
public enum RowReason {
    MISSING("必填", "is needed"),
    TOO_LONG("太长", "is too long"),
    NOT_AN_ADDRESS("不是邮箱地址", "is no mail address"),
    NOT_A_NUMBER("不是电话号码", "is no telephone number"),
    NOT_YES_OR_NO("应为“是”或“否”", "is neither yes nor no"),
    NOT_A_KIND("应为校区、楼、楼层或房间", "is no kind of place: site, building, floor or room"),
    NOT_A_CODE("应为大写字母、数字、- 和 _", "is no code: capital letters, digits, - and _"),
    NOT_A_LATITUDE("应为 -90 到 90 的度数", "is no latitude: degrees from -90 to 90"),
    NOT_A_LONGITUDE("应为 -180 到 180 的度数", "is no longitude: degrees from -180 to 180"),
    TOGETHER("纬度和经度须同时填写", "is needed: latitude and longitude come together"),
    TWICE("与前面的行重复", "is in an earlier row already"),
    UNKNOWN_DEPARTMENT("没有这个部门", "is no department"),
    UNKNOWN_GROUP("没有这个人群", "is no group"),
    UNKNOWN_PERSON("没有这个用户名", "is no sign-in name that is known"),
    UNKNOWN_PARENT("没有这个上级", "is not known, neither here nor in another row"),
    CANNOT_LIE_THERE("不能位于该上级之内", "is nothing this can lie in"),
    KIND_STAYS("已有地点的类型不能改变", "differs: the kind of a known place stays"),
    CIRCLE("上下级成环", "belongs to itself in the end");

    private final String zh;
    private final String en;

    RowReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
