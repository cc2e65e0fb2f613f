package org.shouwang.access.files;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.files.AccountFileStore.FirstPassword;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Role;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Access;
import org.shouwang.platform.sheets.SheetDownload;
import org.shouwang.platform.sheets.SheetFormat;
import org.shouwang.platform.sheets.SheetWriter;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;

/** Many accounts from one file. */
@Controller("/api/v1/account-files")
@Tag(name = "access")
@Validated
class AccountFileController {

    private final AccountFiles files;
    private final Clock clock;

    AccountFileController(AccountFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** @param file CSV (UTF-8 or GBK) or XLSX */
    @Schema(name = "AccountFileUpload")
    record AccountFileUpload(@Schema(type = "string", format = "binary") String file) {}

    /**
     * A row that was refused.
     *
     * @param line as Excel counts
     * @param errors one for each fault; {@code pointer} names the column
     */
    @Serdeable
    record RejectedAccountRow(int line, String username, String name, List<FieldFault> errors) {}

    /**
     * Opens an account for each row, in the background. The rows are judged like single accounts.
     *
     * @param key 8 to 64 letters, digits, _ or -; send the same value again to repeat the request safely
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    @ApiResponse(responseCode = "202", description = "The file", content = @Content(schema = @Schema(implementation = AccountFileView.class)))
    HttpResponse<?> createAccountsFromFile(
            Actor actor,
            HttpRequest<?> request,
            @Header("Idempotency-Key") @Nullable String key,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
                    schema = @Schema(implementation = AccountFileUpload.class))) @Body InputStream body) {
        if (key == null) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
        return files.receive(actor, request.getHeaders().get(HttpHeaders.CONTENT_TYPE, String.class, ""), request.getContentLength(), body);
    }

    /**
     * Files inside the jurisdiction, newest first.
     *
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    Page<AccountFileView> listAccountFiles(
            Actor actor,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return files.list(actor, Cursor.parse(cursor, 1), limit).map(file -> AccountFileView.of(file, actor.id(), clock.instant()));
    }

    /** An empty file with the columns; the XLSX has a second sheet with the roles. */
    @Get("/template")
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile downloadAccountTemplate(@QueryValue(defaultValue = "xlsx") String format) {
        return file("accounts", RequestParameters.format(format), writer -> {
            writer.header(Columns.ALL.stream().map(name -> name.split("\\|")[0]).toList());
            writer.nextSheet("角色");
            writer.header(List.of("角色", "代码"));
            Columns.ROLES.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(role -> writer.row(List.of(role.getValue(), role.getKey().word())));
        });
    }

    /** How far a file is. */
    @Get("/{id}")
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    AccountFileView getAccountFile(Actor actor, @PathVariable String id) {
        return AccountFileView.of(files.get(actor, RequestParameters.id(id)), actor.id(), clock.instant());
    }

    /**
     * Rows that were refused, each with its reasons, in the order of the file.
     *
     * @param cursor nextCursor of the page before
     * @param limit 1 to 100
     */
    @Get("/{id}/rejected-rows")
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    Page<RejectedAccountRow> listRejectedAccountRows(
            Actor actor,
            @PathVariable String id,
            @QueryValue @Nullable @Size(max = 200) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return files.rejected(actor, RequestParameters.id(id), Cursor.parse(cursor, 1), limit)
                .map(row -> new RejectedAccountRow(row.line(), row.username(), row.name(), row.faults()));
    }

    /**
     * The first passwords of a file: to who sent it, once; afterwards they exist nowhere.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @Post("/{id}/first-passwords")
    @Access(roles = {Role.SYSTEM_ADMIN, Role.TOWNSHIP_STATION})
    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = "string", format = "binary")))
    StreamedFile takeFirstPasswords(Actor actor, @PathVariable String id, @QueryValue(defaultValue = "xlsx") String format) {
        SheetFormat wanted = RequestParameters.format(format);
        List<FirstPassword> passwords = files.takePasswords(actor, RequestParameters.id(id));
        return file("first-passwords-" + id, wanted, writer -> {
            writer.header(List.of("登录名", "姓名", "初始密码"));
            passwords.forEach(each -> writer.row(List.of(each.username(), each.name(), each.password())));
        });
    }

    private static StreamedFile file(String name, SheetFormat format, Consumer<SheetWriter> content) {
        return new StreamedFile(SheetDownload.of(out -> {
            try (SheetWriter writer = format.writer(out, "账号")) {
                content.accept(writer);
            }
        }), MediaType.of(format.mediaType())).attach(name + "." + format.word());
    }
}
