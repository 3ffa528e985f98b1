package org.houqin.platform.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class ExportTest {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void noNotes() {
        TestDatabase.execute("truncate note");
    }

    @Test
    void a_list_comes_as_csv_that_excel_opens_in_the_language_of_the_person() {
        note("水龙头漏水");
        note("He said \"now\", and\nleft");
        Response answer = list(CSV, "zh-CN,zh;q=0.9,en;q=0.8", "");
        answer.then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", containsString("notes-20"))
                .header("Content-Disposition", containsString("filename*=UTF-8''%E4%BE%BF%E6%9D%A1-20"))
                .header("X-Houqin-Complete", "true")
                .header("X-Houqin-Rows", "2");
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"正文\",\"版本\"\r\n")
                .contains("\"水龙头漏水\",0\r\n")
                .contains("\"He said \"\"now\"\", and\nleft\",0\r\n");
        assertThat(list(CSV, "en", "").asString()).contains("\"Text\",\"Version\"");
    }

    @Test
    void text_that_would_be_calculated_is_harmless_and_numbers_stay_numbers() throws IOException {
        note("=HYPERLINK(\"http://evil\",\"click\")");
        note("-2+3");
        assertThat(list(CSV, "en", "").asString())
                .contains("\"'=HYPERLINK(\"\"http://evil\"\",\"\"click\"\")\",0")
                .contains("\"'-2+3\",0");
        assertThat(sheet(list(XLSX, "en", "")))
                .contains("&apos;=HYPERLINK(", "&apos;-2+3", "<v>0</v>")
                .doesNotContain("<f>");
    }

    @Test
    void every_page_of_the_list_is_in_the_table_in_the_order_and_with_the_filter_of_the_list() {
        TestDatabase.execute("insert into note (id, version, event_seq, text)"
                + " select gen_random_uuid(), n, 0, 'n' || lpad(n::text, 5, '0') from generate_series(1, 2500) n");
        List<String> rows = lines(list(CSV, "en", "?sort=-version"));
        assertThat(rows).hasSize(2501);
        assertThat(rows.get(1)).isEqualTo("\"n02500\",2500");
        assertThat(rows.get(2500)).isEqualTo("\"n00001\",1");
        assertThat(lines(list(CSV, "en", "?text=n00007")))
                .containsExactly("\uFEFF\"Text\",\"Version\"", "\"n00007\",7");
        assertThat(lines(list(CSV, "en", "?text=nothing"))).containsExactly("\uFEFF\"Text\",\"Version\"");
    }

    @Test
    void a_table_that_is_cut_says_so() {
        TestDatabase.execute("insert into note (id, version, event_seq, text)"
                + " select gen_random_uuid(), n, 0, 'n' || n from generate_series(1, 3001) n");
        Response answer = list(CSV, "en", "");
        answer.then().header("X-Houqin-Complete", "false").header("X-Houqin-Rows", "3000");
        assertThat(lines(answer)).hasSize(3002).last().asString().contains("Only the first 3000 rows");
    }

    @Test
    void a_wish_for_json_first_is_a_wish_for_json() {
        note("one");
        list("application/json, text/csv;q=0.5", "en", "")
                .then()
                .statusCode(200)
                .body("items.text[0]", equalTo("one"));
        list("*/*", "en", "").then().contentType(startsWith("application/json"));
    }

    @Test
    void what_a_list_refuses_its_table_refuses() {
        list(CSV, "en", "?sort=secret").then().statusCode(400).body("code", equalTo("INVALID_INPUT"));
        list(CSV, "en", "?zone=Nowhere").then().statusCode(400).body("errors[0].field", equalTo("zone"));
        given().accept(CSV).get("/api/notes").then().statusCode(401);
    }

    @Test
    void what_is_no_list_has_no_table() {
        given().auth()
                .oauth2(Tokens.of("admin"))
                .accept(CSV)
                .get("/api/notes/" + UUID.randomUUID())
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_SUPPORTED"));
    }

    @Test
    void files_go_when_the_answer_has_gone() {
        note("one");
        list(CSV, "en", "").then().statusCode(200);
        list(XLSX, "en", "").then().statusCode(200);
        Awaitility.await().until(() -> left().isEmpty());
    }

    private static List<String> left() {
        String[] files =
                new File(System.getProperty("java.io.tmpdir")).list((dir, name) -> name.startsWith("houqin-notes-"));
        return List.of(files == null ? new String[0] : files);
    }

    private static void note(String text) {
        given().auth()
                .oauth2(Tokens.of("staff"))
                .contentType("application/json")
                .body(java.util.Map.of("text", text))
                .post("/api/notes")
                .then()
                .statusCode(201);
    }

    private static Response list(String accept, String language, String query) {
        return given().auth()
                .oauth2(Tokens.of("staff"))
                .accept(accept)
                .header("Accept-Language", language)
                .get("/api/notes" + query);
    }

    private static List<String> lines(Response csv) {
        return List.of(new String(csv.asByteArray(), StandardCharsets.UTF_8).split("\r\n"));
    }

    private static String sheet(Response xlsx) throws IOException {
        xlsx.then().statusCode(200).contentType(XLSX);
        Path file = Files.createTempFile("export", ".xlsx");
        Files.write(file, xlsx.asByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
