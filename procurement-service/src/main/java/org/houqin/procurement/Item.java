package org.houqin.procurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.houqin.platform.text.LocalName;

/** An item of the stock catalogue as it was called when somebody asked for it. */
@Embeddable
public record Item(
        @Column(name = "item_id") UUID id,
        String sku,
        @Column(name = "item_name_zh") String nameZh,
        @Column(name = "item_name_en") String nameEn,
        String unit) {
    public static Item of(UUID id, String sku, LocalName name, String unit) {
        return new Item(id, sku, name.zh(), name.en(), unit);
    }
}
