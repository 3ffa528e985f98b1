package org.houqin.ticket.imports;

import java.util.Locale;
import org.houqin.ticket.place.LocationKind;

/** Kinds of places as people write them into tables. */
final class KindOfPlace {
    private KindOfPlace() {}

    /** The kind, or null when it is none. */
    static LocationKind of(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "site", "校区", "园区", "院区" -> LocationKind.SITE;
            case "building", "楼", "楼栋", "建筑", "大楼" -> LocationKind.BUILDING;
            case "floor", "楼层", "层" -> LocationKind.FLOOR;
            case "room", "房间", "室", "教室" -> LocationKind.ROOM;
            default -> null;
        };
    }
}
