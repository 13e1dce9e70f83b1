package plumbline.review.catalogue;

import java.time.Instant;

/// What an auditor said of something that judging takes for granted and no file tells: the key of
/// the profile, its value, why, who said so, and when.
public record SaidSetting(String key, String value, String reason, String who, Instant at) {}
