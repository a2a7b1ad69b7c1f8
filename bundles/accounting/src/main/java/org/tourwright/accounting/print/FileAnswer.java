package org.tourwright.accounting.print;

import javax.ws.rs.core.Response;

/** Answers with a file. */
public final class FileAnswer {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private FileAnswer() {}

  /** A PDF to be shown in the browser. */
  public static Response pdf(String name, byte[] content) {
    return answer("inline", name + ".pdf", "application/pdf", content);
  }

  /** A spreadsheet to be saved. */
  public static Response spreadsheet(String name, byte[] content) {
    return answer("attachment", name + ".xlsx", XLSX, content);
  }

  private static Response answer(String how, String name, String type, byte[] content) {
    return Response.ok(content, type)
        .header("Content-Disposition", how + "; filename=\"" + name + "\"")
        .build();
  }
}
