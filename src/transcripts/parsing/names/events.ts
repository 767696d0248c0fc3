const event =
  /\b(?:Press|News|Media|Regular|Daily|Weekly|Noon)(?: Press| Media)? (?:[Cc]onference|[Bb]riefing|[Gg]aggle|[Aa]vailability|[Dd]oorstop)\b(?! Room)|\bPRESS (?:BRIEFING|CONFERENCE|GAGGLE)\b(?! ROOM)|\bpresser\b|^(?:Doorstop|Transcript of|Interview of|Background [Pp]ress)\b|\bInterview with \p{Lu}|^(?:Konferensi|Jumpa|Keterangan|Taklimat|Pengarahan|Temu) (?:[Pp]ers|[Mm]edia)\b|^(?:Wawancara|Tanya [Jj]awab|Transkrip)\b/u;

/** Whether a title says that it is a briefing's or an interview's. */
export function isEventName(title: string): boolean {
  return event.test(title);
}

const conference =
  /\b(?:press|news|media) conference\b|\bpress statements?\b|\bnews agenc(?:y|ies)\b|\bmedia outlets\b|\bresults of the year\b|\b(?:answers? to|answer(?:s|ed|ing)?) .{0,30}\bquestions\b|\bdirect line\b|\b(?:TV|television) programme\b|\bmedia forum\b|\bforum of .{0,40}\bmedia\b|\b(?:konferensi|jumpa|konpers) pers\b/iu;

/** Whether a title, or the lead above the first speaker, says that many ask somebody in turn. */
export function isConferenceName(title: string): boolean {
  return conference.test(title);
}

const press =
  /\b(?:press|news|media|journalists?|reporters?|correspondents?|interview|answer\w*|questions?|q ?(?:&|and) ?a|briefing|direct line)\b/iu;
const forum =
  /\b(?:forum|plenary|discussion club|(?:world|international|annual) congress|congress of|(?:business|ceo) summit|moderated (?:conversation|discussion)|fireside chat|(?<!\b(?:video|tele) )conference(?! call))\b/iu;
const meeting =
  /\b(?:meeting|meets?|met|ceremony|visit(?:s|ed)?|trip|tour|(?<!\b(?:a|in) )conversation|talks(?! to\b)|summit|reception|gala|awarding|decorations|presenting|presentation|opening|launch)\b/iu;

/** Whether a title calls something a forum, in which somebody leads a discussion. */
export function isForumName(title: string): boolean {
  return forum.test(title) && !press.test(title) && !/^(?:working )?meetings? with\b/iu.test(title);
}

/** Whether a title calls something a meeting, a visit or a ceremony, and nothing at which the press or an audience asks. */
export function isMeetingName(title: string): boolean {
  return meeting.test(title) && !press.test(title) && !isForumName(title) && !isEventName(title);
}

const young =
  /\b(?:students?|schoolchildren|pupils|cadets|graduates|open lesson|mahasiswa|siswa|pelajar)\b/iu;

/** Whether a title says that those who learn meet somebody, of whom they ask. */
export function isLessonName(title: string): boolean {
  return young.test(title) && isMeetingName(title);
}
