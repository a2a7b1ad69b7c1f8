package org.tourwright.core.agency;

import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/**
 * Who the agency is, as printed on quotations and contracts.
 *
 * @param currency its bookkeeping currency
 * @param zone where it works; days begin and end here
 * @param language what is used where no other is known: en, vi or zh
 * @param publicUrl how customers reach this installation, without a trailing slash; for links in
 *     mails
 */
public record Agency(
    String name,
    String address,
    String phone,
    String email,
    String taxCode,
    CurrencyUnit currency,
    ZoneId zone,
    String language,
    String publicUrl) {}
