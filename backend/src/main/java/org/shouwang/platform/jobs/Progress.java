package org.shouwang.platform.jobs;

/**
 * What one chunk has achieved.
 *
 * @param checkpoint where the next chunk begins, in the handler's own words, up to 4,000 characters
 * @param done       how many items were accepted in this chunk
 * @param rejected   how many items were refused in this chunk
 */
public record Progress(String checkpoint, long done, long rejected) {}
