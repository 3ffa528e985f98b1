package org.houqin.ticket.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void headersAreKnownInBothLanguagesAndOthersAreLeftOut() {
        Sheet sheet = people("学号,姓名,星座,手机\nli.lei,李雷,狮子,138 0000 0000\n");
        assertThat(sheet.headers()).containsEntry("学号", "username").containsEntry("星座", null);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.get("phone")).isEqualTo("138 0000 0000");
        });
        assertThat(people("Sign-in name;NAME\nhan.mei;Han Meimei\n")
                        .rows()
                        .get(0)
                        .get("name"))
                .isEqualTo("Han Meimei");
    }

    @Test
    void aFileOfAnOlderSpreadsheetIsReadAsItWasWritten() {
        byte[] file = "用户名,姓名\nli.lei,李雷\n".getBytes(Charset.forName("GB18030"));
        Sheet sheet = Sheet.read(file, ImportKind.PEOPLE, 10);
        assertThat(sheet.encoding()).isEqualTo("GB18030");
        assertThat(sheet.rows().get(0).get("name")).isEqualTo("李雷");
    }

    @Test
    void theMarkSpreadsheetsPutInFrontIsNoPartOfTheFirstHeader() {
        assertThat(people("\uFEFF用户名,姓名\na,甲\n").rows()).hasSize(1);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> people("姓名\n李雷\n")).isInstanceOfSatisfying(UnreadableSheet.class, refused -> {
            assertThat(refused.failure()).isEqualTo(ImportFailure.MISSING_COLUMN);
            assertThat(refused.detail()).contains("用户名");
        });
    }

    @Test
    void eachRowSaysWhatIsWrongWithIt() {
        Sheet sheet = people("用户名,姓名,邮箱,电话,在用\n,甲,,,\na,,x,call me,perhaps\nB,乙,,,\nb,丙,,,是\n");
        assertThat(SheetRules.errors(ImportKind.PEOPLE, sheet.rows()))
                .extracting(error -> error.line() + " " + error.field() + " " + error.reason())
                .containsExactly(
                        "2 username MISSING",
                        "3 name MISSING",
                        "3 phone NOT_A_NUMBER",
                        "3 email NOT_AN_ADDRESS",
                        "3 active NOT_YES_OR_NO",
                        "5 username TWICE");
    }

    @Test
    void outerPlacesComeFirstAndCirclesAreFound() {
        Sheet sheet = read(ImportKind.PLACES, "编码,类型,中文名,上级\nR,房间,304,B\nB,楼,三号楼,S\nS,校区,东区,\nX,房间,甲,Y\nY,房间,乙,X\n");
        List<SheetRow> ordered = SheetRules.outerFirst(ImportKind.PLACES, sheet.rows());
        assertThat(ordered).extracting(row -> row.get("code")).startsWith("S", "B", "R");
        assertThat(SheetRules.circles(ImportKind.PLACES, sheet.rows()))
                .extracting(RowError::line)
                .containsExactly(5, 6);
    }

    @Test
    void latitudeAndLongitudeAreDegreesAndComeTogether() {
        Sheet sheet = read(
                ImportKind.PLACES,
                "编码,类型,中文名,纬度,经度\nA,楼,甲,91,121\nB,楼,乙,31,东经\nC,楼,丙,31.2,\nD,楼,丁,-,121\nE,楼,戊,-90,180.0\nF,楼,己,-,-\nG,楼,庚,1e9,0\n");
        assertThat(SheetRules.errors(ImportKind.PLACES, sheet.rows()))
                .extracting(error -> error.line() + " " + error.field() + " " + error.reason())
                .containsExactly(
                        "2 latitude NOT_A_LATITUDE",
                        "3 longitude NOT_A_LONGITUDE",
                        "4 longitude TOGETHER",
                        "5 latitude TOGETHER",
                        "8 latitude NOT_A_LATITUDE");
    }

    @Test
    void aCellListsCodesApartByCommaOrSemicolon() {
        Sheet sheet = read(ImportKind.GROUPS, "编码;中文名;部门\nVIP;贵宾;PHYS，CHEM、 BIO,\nvip;贵宾;-\nOLD;旧;，\n");
        assertThat(sheet.rows())
                .extracting(row -> row.all("departments"))
                .containsExactly(Set.of("PHYS", "CHEM", "BIO"), Set.of(), null);
        assertThat(SheetRules.errors(ImportKind.GROUPS, sheet.rows()))
                .extracting(error -> error.line() + " " + error.field() + " " + error.reason())
                .containsExactly("3 code NOT_A_CODE");
    }

    @Test
    void whatAKindNamesInItsTemplateIsUnderstood() {
        for (ImportKind kind : ImportKind.values()) {
            for (boolean chinese : List.of(true, false)) {
                Sheet sheet = read(kind, SafeTable.template(kind, chinese));
                assertThat(sheet.headers().values())
                        .containsExactlyElementsOf(ImportFormat.of(kind).stream()
                                .map(ImportColumn::field)
                                .toList());
                assertThat(SheetRules.errors(kind, sheet.rows())).isEmpty();
            }
        }
    }

    @Test
    void noCellOfADownloadIsTakenForAFormula() {
        String table =
                SafeTable.of(List.of(new ImportView.Wrong(2, "phone", "=cmd|'/c calc'!A1", RowReason.NOT_A_NUMBER)));
        assertThat(table).startsWith("\uFEFF").contains("'=cmd").contains("不是电话号码");
    }

    private static Sheet people(String text) {
        return read(ImportKind.PEOPLE, text);
    }

    private static Sheet read(ImportKind kind, String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), kind, 100);
    }
}
