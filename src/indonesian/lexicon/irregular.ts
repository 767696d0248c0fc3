/** Frozen forms: they stand for themselves, although an affix seems to be in them. */
export const wholeWords = `alami perangkat terkemuka sehingga sementara selalu selain daripada kepada kemudian`;

/** Forms that no rule derives, each with its root. */
export const irregular = `mengapa=apa dedaunan=daun`;
