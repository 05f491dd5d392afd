/** Abbreviations, without their last full stop, that are followed by more of the sentence. Dutch and English. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'art artt bijv bv blz ca cf c.q d.d d.m.v d.w.z dhr dr drs e.a e.d e.e.a enz etc evt excl fig fax i.c i.h.b ' +
    'i.p.v i.s.m i.v.m incl ing ir jl jr m.b.t m.b.v m.i.v m.n max mevr min mr mw nl n.a.v no nr nrs o.a o.b.v o.g ' +
    'o.i.v o.l.v p.a pag par pp prof resp sr st stb stcrt t.a.v t.b.v t.g.v t.o.v tel t/m vgl z.g zgn z.s.m ' +
    'co dept e.g eds esp est i.e inc ltd mrs ms p para sec viz vol vs'
  ).split(' '),
);
