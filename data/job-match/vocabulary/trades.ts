/** Trades, kitchens, roads and sites; spoken languages; what is asked of everybody. */
export const TRADES = `
wiring: electrical wiring, pull wire, pulling wire, pull cable, cable pulling, run cable, Verdrahtung, câblage, cableado, electrical installation, Elektroinstallation, instalación eléctrica;
fault finding: fault-finding, Fehlersuche, fault diagnosis, recherche de pannes, búsqueda de averías,
  troubleshooting electrical;
PLC programming: PLC, PLCs, SPS-Programmierung, SPS, automates programmables, programación de PLC;
Siemens S7: S7-1500, Simatic, SIMATIC S7, Step 7; TIA Portal; Allen-Bradley: Rockwell Automation;
SCADA; HMI;
schematics: reading schematics, Schaltplan, Schaltpläne, Schaltplänen, circuit diagrams, wiring diagrams,
  wiring diagram;
blueprint reading: read blueprints, read drawings, reads drawings, read electrical drawings, reads electrical drawings, reading drawings, reading blueprints, blueprints, technical drawings,
  technische Zeichnungen, technischer Zeichnungen, technischen Zeichnungen, lecture de plans, lectura de planos;
conduit bending: bending conduit, bend conduit, run conduit, running conduit;
troubleshooting*: troubleshoot, Störungsbehebung, dépannage;
electrical testing: inspection and testing, testing and inspection; 18th Edition: BS 7671;
NEC?: National Electrical Code; electrical maintenance;
control panels: Schaltschrank, Schaltschrankbau, panel building;
motor controls: VFD, VFDs, variable frequency drives;
solar PV: photovoltaics, Photovoltaik, photovoltaïque, solar installation;
journeyman licence: journeyman electrician; NVQ; City & Guilds: City and Guilds; CSCS card: CSCS;
IPAF; PASMA; Gas Safe; F-gas;
welding: weld, welder, Schweißen, Schweißkenntnisse, soudage, soldadura, soudure; MIG welding: MIG;
TIG welding: TIG; arc welding: stick welding, SMAW; brazing; soldering: Löten;
sheet metal: sheet metal work; metal fabrication: metal fabrication;
CNC: CNC machining, CNC-Fräsen, CNC programming; lathe: turning??, Drehen??;
milling: milling machine, Fräsen; G-code; machining; machine operation: machine operator;
pneumatics: Pneumatik, pneumatique, neumática; hydraulics: Hydraulik, hydraulique, hidráulica;
robotics: industrial robots, Robotik; FANUC; KUKA; mechatronics: Mechatronik;
preventive maintenance: preventative maintenance, vorbeugende Instandhaltung;
equipment maintenance: Wartung, Instandhaltung, machine maintenance, building maintenance, equipment repair, maintenance préventive, mantenimiento;
plumbing: Sanitär, plomberie, fontanería; pipefitting: pipe fitting;
HVAC: heating and cooling, Heizungsbau, Klimatechnik, climatización; heat pumps: heat pump, Wärmepumpen, pompes à chaleur, bombas de calor; ductwork; thermostats; refrigeration: Kältetechnik;
boiler installation; EPA 608; carpentry: joinery, Tischlerei, Schreinerei, menuiserie, carpintería;
masonry: bricklaying, Maurerarbeiten, maçonnerie, albañilería; concrete work; roofing: Dachdecken;
tiling: Fliesenlegen; plastering; drywall; painting and decorating: Malerarbeiten;
scaffolding: Gerüstbau; framing??; landscaping; groundworks; surveying: Vermessung;
site management: Bauleitung; construction management; quantity surveying; building regulations;
health and safety: Arbeitssicherheit, occupational safety, sécurité au travail, HSE, Arbeitsschutz;
risk assessments: risk assessment; IOSH; NEBOSH; confined space; working at height: work at height, Arbeiten in der Höhe, travail en hauteur, trabajo en altura;
lockout/tagout: lockout tagout, lock-out tag-out, lock out tag out, LOTO; hand tools; power tools;
forklift: forklift operation, forklift licence, Staplerschein, Gabelstapler, Gabelstaplerschein,
  carretilla elevadora, chariot élévateur, CACES;
driving licence: driver's licence, Führerschein, Führerschein Klasse B, permis B, permis de conduire,
  carné de conducir, permiso de conducir, driver's license;
CDL: commercial driver's license, Class A CDL; HGV licence: HGV, LGV, Führerschein Klasse C;
route planning; tachograph; crane operation: crane operator; excavator: excavator operation;
order picking: Kommissionierung, picking and packing, pick and pack; pallet jack;
shipping and receiving; RF scanner: RF scanners, handheld scanners; automotive repair: car repair;
vehicle diagnostics: automotive diagnostics, OBD; brakes; ASE certification: ASE??;
MOT testing: MOT??; tyre fitting; aircraft maintenance: A&P licence;
menu planning: write the menu, menu development, menu design;
food costing: food cost, menu costing; HACCP;
food hygiene: food safety, Lebensmittelhygiene, hygiène alimentaire, higiene alimentaria; ServSafe;
food preparation: food prep, mise en place; pastry: pâtisserie, Patisserie, repostería; baking;
butchery; knife skills; grill; bartending: cocktails, mixology; barista: latte art, espresso;
wine knowledge: sommelier, WSET; table service: waiting tables; catering; housekeeping; front desk;
Opera PMS; reservation systems: table reservations; allergen management: allergens;
hairdressing: hair cutting, haircutting; hair colouring: balayage; barbering; manicure; massage;
cosmetology; sewing; tailoring; upholstery; floristry; gardening; agriculture; animal husbandry;
tree surgery; cleaning: Gebäudereinigung, limpieza; security guarding: SIA licence, SIA license;
CCTV; lifeguarding; personal training; childminding; stock rotation; freight forwarding; customs clearance: Zollabwicklung, dédouanement; fleet management; dispatching: Disposition; production planning: Produktionsplanung; injection moulding: Spritzguss; 3D printing: additive manufacturing; calibration: Kalibrierung; instrumentation; metrology; first article inspection; cable termination; emergency lighting; fire alarms; EV chargers: EV charging; roofing felt; revenue management; event catering; conflict management: de-escalation;
door supervision;
`;
export const TONGUES = `
English?: Englisch, anglais, inglés, inglese, Englischkenntnisse, Englisch-Kenntnisse, Englischkenntnissen;
German?: Deutsch, allemand, alemán, Deutschkenntnisse, Deutschkenntnissen;
French?: Französisch, français, francés, Französischkenntnisse;
Spanish?: Spanisch, espagnol, español, castellano, Spanischkenntnisse;
Italian?: Italienisch, italien, italiano; Portuguese?: Portugiesisch, portugais, portugués;
Dutch?: Niederländisch, néerlandais, neerlandés, Nederlands; Polish?: Polnisch, polonais, polaco;
Russian?: Russisch, russe, ruso; Ukrainian?; Turkish?: Türkisch, turc, turco;
Arabic?: Arabisch, arabe, árabe; Mandarin?: Chinese?, Chinesisch, Mandarin Chinese, chinois, chino;
Cantonese?; Japanese?: Japanisch, japonais, japonés; Korean?; Hindi?; Urdu?; Bengali?; Punjabi?;
Tamil?; Swedish?: Schwedisch; Norwegian?; Danish?: Dänisch; Finnish?; Czech?: Tschechisch; Slovak?;
Hungarian?; Romanian?; Bulgarian?; Greek?; Hebrew?; Welsh?; Irish?; Catalan?: catalán; Vietnamese?;
Thai?; Tagalog?; Indonesian?; Swahili?; Latin??; British Sign Language: BSL;
American Sign Language: ASL, sign language;
`;
export const SOFT = `
communication: communication skills, Kommunikationsstärke, communicate, comunicación;
teamwork: team player, team-player, Teamfähigkeit, esprit d'équipe, trabajo en equipo;
leadership: team leadership, Führungserfahrung, liderazgo, lead a team;
problem solving: problem-solving, solve problems; time management: Zeitmanagement;
attention to detail: detail-oriented; organisation: organisational skills, organised;
critical thinking; creativity: creative; adaptability: flexible, flexibility;
customer focus: customer-oriented; interpersonal skills; decision making: decision-making;
multitasking; presentation skills: presentations; analytical skills: analytical thinking;
work ethic; initiative; empathy; coaching; mentoring: mentor, mentored; reliability; on-call; punctuality: Pünktlichkeit; stress resistance: Belastbarkeit;
`;
