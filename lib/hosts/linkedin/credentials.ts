// Letters that people write after and before their names, and that are no part of them. Flat data; a word that may be a surname is not in it.

/** Cut at the end of a name even without a comma before them; upper case decides. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  ('CFA CPA CMA CIA CISA CISM CISSP CFP CFE CGMA ACA FCA ACCA FCCA CIMA ACMA FCMA AAT CTA ATT TEP STEP ChFC CLU CRPC CAIA FRM PRM FSA ASA FIA MAAA '
    + 'MBA EMBA MSc BSc MPhil DPhil PhD EdD EdM MEd BEd MEng BEng MRes MPA MPH MPP MFA BFA MCom BCom BBA LLB LLM LLD JD DBA DDS DMD DVM PharmD PsyD DrPH MBBS MBChB BCh '
    + 'FRCS FRCP MRCP MRCGP FACS FACP FACC MD RN BSN MSN CRNA LCSW LMFT LPC BCBA OTR PT DPT '
    + 'PMP CAPM CSM CSPO PgMP PRINCE2 ITIL CCNA CCNP CCIE OSCP CEH AWS SAFe SPC MCSE CBAP CPIM CSCP CPSM MCIPS FCIPS '
    + 'SHRM-CP SHRM-SCP PHR SPHR GPHR CIPD MCIPD FCIPD ACIPD PCC ACC MCC CPCC RIBA ARB AIA LEED RICS MRICS FRICS ICE MICE CEng IEng MIET FIET MIMechE PEng '
    + 'FRSA FRS FREng OBE MBE CBE KBE DBE KC QC Esq CIM MCIM FCIM CIPR MCIPR FRAS FHEA SFHEA CRM CRE SRA GRI ABR CCIM CPCU ARM CEBS CSEP CMP')
    .split(' ').map((word) => word.toLowerCase()),
);

/** Real parts of a name that come after a comma or at the end. */
export const GENERATIONS = /^(?:jr|sr|junior|senior|i{2,3}|iv|vi{0,3})\.?$/i;

/** Titles before a name. Those that are surnames, too, count only with their full stop. */
export const TITLES = /^(?:(?:dr|prof|dott|dott\.?ssa|dr\.?ssa|prof\.?ssa|mr|mrs|ms|sig|sig\.?ra)\.?|(?:avv|ing|arch|rag|geom|on|cav|mag|dipl)\.)$/i;

/** Small words that begin a surname in lower case. */
export const PARTICLES = /^(?:de|da|di|do|dos|das|du|del|della|dello|dei|degli|van|von|der|den|ten|ter|la|le|lo|el|al|bin|bint|ibn|y|e|i|zu|af|av|st)$/;
