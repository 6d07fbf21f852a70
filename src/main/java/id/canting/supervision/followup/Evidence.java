package id.canting.supervision.followup;

/** Keys of the stored files of a photo that shows what was done. */
record Evidence(long fullId, long smallId) {}
