package org.tourwright.core.jpa.customer;

import java.util.List;
import org.tourwright.core.importing.ImportField;

/** What a list of customers may hold, with the headers that agencies write over it. */
final class CustomerFields {

  static final List<ImportField> ALL =
      List.of(
          new ImportField(
              "name",
              true,
              List.of(
                  "họ tên",
                  "họ và tên",
                  "tên khách hàng",
                  "tên khách",
                  "tên",
                  "khách hàng",
                  "姓名",
                  "客户姓名",
                  "客户名称",
                  "客户",
                  "名称",
                  "name",
                  "full name",
                  "customer",
                  "customer name")),
          new ImportField(
              "familyName",
              false,
              List.of(
                  "họ",
                  "họ đệm",
                  "họ lót",
                  "họ tên đệm",
                  "họ và đệm",
                  "họ và tên đệm",
                  "họ và tên lót",
                  "họ và chữ đệm",
                  "姓",
                  "姓氏")),
          new ImportField(
              "email",
              false,
              List.of(
                  "email", "e-mail", "thư điện tử", "địa chỉ email", "邮箱", "电子邮件", "电子邮箱", "mail")),
          new ImportField(
              "phone",
              false,
              List.of(
                  "điện thoại",
                  "số điện thoại",
                  "sđt",
                  "đt",
                  "di động",
                  "số đt",
                  "đt liên hệ",
                  "电话",
                  "手机",
                  "手机号",
                  "联系电话",
                  "phone",
                  "phone number",
                  "mobile",
                  "tel")),
          new ImportField("address", false, List.of("địa chỉ", "地址", "address")),
          new ImportField(
              "country",
              false,
              List.of("quốc gia", "nước", "quốc tịch", "国家", "国籍", "country", "nationality")),
          new ImportField("language", false, List.of("ngôn ngữ", "语言", "language")),
          new ImportField(
              "birthday",
              false,
              List.of(
                  "ngày sinh",
                  "sinh nhật",
                  "ngày tháng năm sinh",
                  "生日",
                  "出生日期",
                  "birthday",
                  "date of birth",
                  "dob")),
          new ImportField(
              "kind",
              false,
              List.of("loại", "loại khách", "loại khách hàng", "类型", "客户类型", "type", "kind")),
          new ImportField(
              "notes",
              false,
              List.of("ghi chú", "chú thích", "备注", "notes", "note", "remark", "remarks")));

  private CustomerFields() {}
}
