import type { Words } from './words';

export const es: Words = {
  'given-name': 'nombre, nombres, nombre de pila, primer nombre, nombre s, tu nombre, su nombre',
  'additional-name': 'segundo nombre, apellido intermedio, otro nombre, otros nombres',
  'family-name':
    'apellido, apellidos, primer apellido, apellido paterno, segundo apellido, apellido materno, apellido s, apellido paterno y materno, tus apellidos, apellidos completos',
  name: 'nombre completo, nombre y apellidos, nombre y apellido, nombres y apellidos, apellidos y nombre, apellidos y nombres, nombre apellidos, persona de contacto, nombre del destinatario, destinatario, nombre de contacto, apellido y nombre, nombre del candidato, nombre y primer apellido',
  'honorific-prefix': 'tratamiento, saludo, título de cortesía',
  email:
    'correo electrónico, email, e mail, correo, dirección de correo electrónico, mail, dirección de correo, dirección de email, dirección de e mail, correo e, dirección electrónica, correo personal, email de contacto, correo electronico personal',
  tel: 'teléfono, número de teléfono, móvil, celular, teléfono móvil, número de móvil, número de celular, teléfono celular, tel, teléfono fijo, teléfono de contacto, nº de teléfono, teléfono particular, número de contacto, tfno, teléfono de casa, número telefónico, teléfono principal, número móvil, fono, whatsapp, telf, teléfono 1, teléfono 2, teléfono casa',
  'tel-country-code':
    'código de país, prefijo, prefijo internacional, código país, prefijo telefónico, prefijo del país, indicativo, lada internacional',
  'tel-area-code': 'código de área, lada, clave lada, prefijo provincial',
  'tel-extension': 'extensión, ext',
  'street-address':
    'dirección, domicilio, dirección postal, dirección completa, dirección de envío, dirección de facturación, dirección de residencia, dirección particular, domicilio particular, dirección de domicilio, tu dirección, dirección actual, domicilio actual',
  'address-line1':
    'calle, calle y número, dirección 1, línea de dirección 1, dirección línea 1, nombre de la calle, vía, calle número, calle y nº, nombre de la vía, calle avenida, avenida, dirección calle y número, domicilio calle y número, dirección de la calle, calle no, línea 1',
  'address-line2':
    'dirección 2, línea de dirección 2, piso, puerta, piso puerta, departamento interior, apartamento, escalera, bloque, dirección línea 2, número interior, complemento, piso y puerta, apto, información adicional de la dirección, interior, línea 2, edificio, planta, datos adicionales de la dirección, resto de dirección, colonia piso, depto, dpto',
  'house-number':
    'número de casa, número exterior, número de la calle, número de portal, nº de casa, núm exterior, no exterior, num ext, altura',
  'address-level2':
    'ciudad, localidad, población, municipio, pueblo, ciudad de residencia, delegación, alcaldía, ciudad localidad, población localidad, delegación o municipio, comuna, ciudad o localidad, poblacion',
  'address-level1':
    'provincia, estado, región, comunidad autónoma, estado provincia, departamento, provincia estado, estado o provincia, estado provincia región, comunidad, provincia región, provincia o estado, entidad federativa',
  'address-level3': 'colonia, barrio, distrito, parroquia',
  'postal-code': 'código postal, cp, c p, cód postal, codigo zip, código zip, cod postal, zip',
  country:
    'país, país de residencia, país región, nación, país donde vives, país o región, seleccione país, país de domicilio',
  location:
    'ubicación, lugar de residencia, ciudad y país, residencia, localización, ciudad y provincia, ciudad país, dónde vives, lugar donde vives, ubicación actual, localidad y provincia, ciudad y estado, ciudad estado, código postal y ciudad, ciudad provincia, dónde resides, en qué ciudad vives, en qué ciudad resides',
  organization:
    'empresa, compañía, nombre de la empresa, organización, empleador, empresa actual, razón social, última empresa, nombre de la compañía, institución, nombre de la organización, entidad, nombre de empresa, centro de trabajo, empleador actual, nombre del empleador, lugar de trabajo, empresa u organización, nombre de la institución, empresa en la que trabajas',
  'organization-title':
    'puesto, cargo, puesto actual, título del puesto, profesión, ocupación, puesto de trabajo, cargo actual, último puesto, posición, nombre del puesto, función, cargo desempeñado, rol, puesto desempeñado, título profesional, trabajo actual, cargo o puesto, oficio, cargo ocupado, denominación del puesto',
  url: 'sitio web, página web, web, url, portafolio, portfolio, blog, enlace, web personal, página personal, enlaces, sitio web personal, dirección web, link, porfolio',
  photo: 'foto, fotografía, foto de perfil, imagen de perfil',
  bday: 'fecha de nacimiento, nacimiento, cumpleaños, fecha nacimiento, f nacimiento, f de nacimiento, fecha de nac, día de nacimiento',
  sex: 'sexo, género',
  language: 'idioma preferido, idioma de correspondencia',
  nationality: 'nacionalidad, ciudadanía, nacionalidades, país de nacionalidad',
  'url:linkedin':
    'perfil de linkedin, enlace de linkedin, perfil linkedin, url de linkedin, cuenta de linkedin, enlace a linkedin, link de linkedin',
  'url:github': 'perfil de github, enlace de github, perfil github',
  'url:twitter': 'perfil de twitter, usuario de twitter, cuenta de twitter',
  headline: 'titular, titular profesional, título del perfil',
  summary:
    'sobre ti, sobre mí, presentación, resumen, resumen profesional, perfil profesional, biografía, acerca de ti, acerca de mí, háblanos de ti, cuéntanos sobre ti, descripción personal, preséntate, extracto, breve presentación, perfil, cuéntanos algo de ti, objetivo profesional',
  'cover-letter':
    'carta de presentación, carta de motivación, mensaje de presentación, texto de presentación, carta de interés',
  'file:resume':
    'currículum, curriculum, cv, currículum vitae, hoja de vida, adjuntar cv, sube tu cv, tu cv, currículo, adjunta tu cv, subir cv, curriculum vitae, adjuntar currículum, cargar cv, archivo cv, cv currículum, adjunte su cv, subir currículum, adjunta tu currículum',
  'file:cover-letter': 'adjuntar carta de presentación, subir carta de presentación',
  skills:
    'habilidades, competencias, aptitudes, conocimientos, destrezas, conocimientos técnicos, habilidades técnicas, capacidades, conocimientos informáticos',
  languages: 'idiomas, lenguas, idiomas que hablas, conocimiento de idiomas',
  school:
    'universidad, escuela, centro de estudios, institución educativa, centro educativo, colegio, centro formativo, centro, nombre de la universidad, nombre de la escuela, instituto, facultad, institución académica, centro de formación, universidad o centro',
  degree:
    'titulación, título, grado, nivel de estudios, nivel educativo, estudios, título obtenido, grado académico, formación académica, último grado de estudios, nivel de formación, nivel académico, grado de estudios, título académico, escolaridad, nivel de escolaridad, máximo nivel de estudios, carrera título, diploma, estudios realizados',
  area: 'especialidad, área de estudio, carrera, campo de estudio, área de estudios, especialización, disciplina, rama, mención, materia',
  grade:
    'nota, calificación, promedio, nota media, expediente académico, nota final, calificación media',
  current:
    'actualmente, trabajo actual, trabajo aquí actualmente, actualidad, puesto actual, hasta la actualidad, en curso, presente, actualmente trabajo aquí, sigo trabajando aquí, empleo actual, cursando, actual, trabajo actualmente aquí, hasta la fecha, estudio actualmente',
  description:
    'descripción, funciones, responsabilidades, tareas, descripción del puesto, logros, descripción de funciones, funciones realizadas, funciones principales, descripción de las tareas, actividades, principales funciones',
  'start-date':
    'fecha de inicio, desde, inicio, fecha inicio, fecha de ingreso, fecha desde, de, fecha de comienzo, fecha de entrada, fecha de alta',
  'end-date':
    'fecha de fin, hasta, fin, fecha de finalización, fecha fin, fecha de salida, fecha hasta, a, fecha de término, fecha de graduación, fecha de término, fecha final, fecha de egreso, fecha de baja, finalización',
  'end-year':
    'año de graduación, año de finalización, año de egreso, año de titulación, año de obtención',
  password:
    'contraseña, clave, clave de acceso, pregunta secreta, respuesta secreta, pregunta de seguridad, nueva contraseña, contrasena, clave secreta, clave personal',
  username:
    'usuario, nombre de usuario, identificador, nombre usuario, número de cliente, usuario o correo, usuario o email, número de socio, login, id de usuario, nick, alias, correo o usuario, correo electrónico o teléfono, correo o teléfono, email o usuario, email o teléfono, nombre de usuario o correo electrónico, código de usuario, apodo, número de cuenta, código de cliente, cuenta de usuario, nombre de la cuenta, usuario o correo electrónico, identificación de usuario, correo electrónico o usuario, matrícula',
  search:
    'buscar, búsqueda, palabra clave, palabras clave, qué buscas, buscador, término de búsqueda, encuentra, encuentra tu tienda, buscar tienda, rastrear pedido, seguimiento de pedido, buscar empleo, buscar ofertas, encontrar empleo, refinar, filtrar, filtrar resultados',
  coupon:
    'cupón, código promocional, código de descuento, código de promoción, tarjeta regalo, vale, cupón de descuento, código de cupón, cheque regalo, código de regalo, código de invitación, código promo, tarjeta de regalo, código de referido, bono',
  card: 'tarjeta de crédito, número de tarjeta, titular de la tarjeta, nombre en la tarjeta, fecha de caducidad, código de seguridad, caducidad, fecha de vencimiento, vencimiento, titular, nombre del titular, tarjeta, número de la tarjeta, fecha de expiración, tipo de tarjeta, mes de vencimiento, año de vencimiento, número de cuenta bancaria, cuenta bancaria, banco, titular de la cuenta, codigo de entidad, codigo de oficina, digitos de control, forma de pago, método de pago, clabe, mes de caducidad, año de caducidad, expiración, nombre impreso en la tarjeta, expira, iban, número de cuenta, nombre del banco, cbu',
  'one-time-code':
    'código de verificación, código sms, código de un solo uso, código recibido, código de confirmación, código de activación, código de autenticación, token',
  captcha:
    'código de la imagen, introduce los caracteres, verificación de seguridad, captcha, caracteres de la imagen, no soy un robot, texto de la imagen',
  honeypot:
    'no rellenar, dejar vacío, deja este campo vacío, dejar en blanco, deje este campo en blanco, no completar, deje este campo vacío, deja este campo en blanco',
  consent:
    'acepto, términos y condiciones, política de privacidad, consentimiento, he leído, aviso de privacidad, protección de datos, condiciones de uso, firma, autorizo, doy mi consentimiento, quiero recibir, aviso legal, recuérdame, recordarme, no cerrar sesión, consiento, declaro, certifico, confirmo',
  'equal-opportunity':
    'discapacidad, certificado de discapacidad, estado civil, raza, etnia, religión, origen étnico, orientación sexual, pronombres, hijos, edad, rango de edad, número de hijos, grado de discapacidad, identidad de género, veterano, servicio militar, grupo étnico',
  question:
    'salario, expectativa salarial, pretensión salarial, expectativas salariales, salario deseado, pretensiones salariales, salario esperado, sueldo, sueldo deseado, pretensión económica, disponibilidad, fecha de incorporación, disponibilidad de incorporación, incorporación, permiso de trabajo, carnet de conducir, licencia de conducir, permiso de conducir, cómo nos conociste, cómo te enteraste, cómo supo de nosotros, cómo conociste, fuente, años de experiencia, experiencia en años, por qué, porque, cuál, cuáles, cuánto, cuántos, cuántas, cuándo, cómo, qué, tienes, tiene, eres, puedes, estás dispuesto, disponibilidad para viajar, cambio de residencia, tipo de contrato, jornada, puesto al que aplica, puesto deseado, vacante, puesto solicitado, referencia de la oferta, aficiones, intereses, lugar de nacimiento, ciudad de nacimiento, país de nacimiento, provincia de nacimiento, preaviso, salario actual, otros datos de interés, información adicional, nivel de inglés, nivel de idioma, vehículo propio, dispones, disponibilidad horaria, motivo, área de interés, horario, pretendido, renta',
  'other-person':
    'referencia, referencias, recomendado por, contacto de emergencia, persona de contacto en caso de emergencia, cónyuge, madre, padre, tutor, padres, amigo, jefe, supervisor, nombre de la madre, nombre del padre, referido por, referido, esposa, esposo, pareja, remitente, en caso de emergencia, nombre del jefe, jefe inmediato, beneficiario, apellido de soltera, hijo, nombre del hijo, acompañante, persona que te recomendó, representante legal, cotitular, segundo titular, acompañantes, segundo conductor, conductor adicional, correo del destinatario, email del destinatario, arrendador, empleado, nombre del empleado, compañero, colega, familiar, familiar de contacto',
  'about-company':
    'sector, número de empleados, cif, tamaño de la empresa, nif empresa, sector de actividad, dirección de la empresa, giro, actividad, facturación, teléfono de la empresa, página web de la empresa, tipo de empresa, cif nif, rubro, nombre del producto, nombre del proyecto, ciudad de la empresa, industria, nombre del archivo, dirección de trabajo, rfc de la empresa, asunto, actividad económica',
  'identity-number':
    'dni, nif, nie, rfc, curp, rut, documento de identidad, número de documento, cédula, cédula de identidad, pasaporte, número de la seguridad social, nss, dni nie, tipo de documento, número de identificación, cuil, cuit, ruc, nif nie, cédula de ciudadanía, documento, identificación, seguridad social, nº documento, número de identidad, nif cif, número de pasaporte',
  amount:
    'cantidad, importe, número, precio, talla, peso, total, donativo, monto, personas, adultos, niños, altura',
  date: 'fecha, fecha de llegada, fecha de salida del hotel, hora, cita, fecha de entrega, llegada, fecha del evento, entrada, salida, fecha de expedición',
  message:
    'mensaje, comentario, comentarios, observaciones, consulta, pregunta, preguntas, notas, nota, tu mensaje, su mensaje, motivo de contacto, otros, otro, detalles, sugerencias, respuesta, especificar, especifique, instrucciones, otros documentos, certificados, documentos adicionales',
  preference:
    'idioma, ordenar, filtrar, categoría, tipo, tipo de vía, tipo de teléfono, método de envío, fax, frecuencia, tipo de dirección, radio, medio de contacto',
  of: 'del, de la',

  asks: 'cuál es tu, cuál es su, cuáles son tus, cuáles son sus, dinos tu, indícanos tu, indíquenos su',
  ignore:
    'tu, tus, su, sus, el, la, los, las, de, del, un, una, y, o, u, a, en, para, por, con, al, obligatorio, opcional, requerido, campo, introduce, introduzca, ingresa, ingrese, escribe, escriba, selecciona, seleccione, elige, elija, aquí, ejemplo, ej, personal, personales, actual, principal, datos, información, por favor, es, si, que, válido, envío, facturación, cliente, candidato, mi, mis, nuevo, nueva, particular, trabajo, casa, completo, completa, indica, indique, adjuntar, adjunta, subir, sube, archivo, cargar, seleccionar, número, num, no, nº, n, contacto, como, aparece, este, esta, te, nos, lo, se, ya, titular, usuario, fijo, legal, nro, domina, dominas, hablas, solicitante, candidata, participante, interesado, alumno, alumna, socio, comprador, postulante, aspirante, documento, adjunto, adjuntos, archivos, formatos, tamaño máximo, arrastra, examinar',
  confirm:
    'confirmar, confirmación, repetir, repite, confirma, verificar, vuelve a escribir, repita, reescribe, reingrese, de nuevo, verifica, confirme, otra vez',
  'work-section':
    'experiencia laboral, experiencia profesional, experiencia, historial laboral, experiencias, empleo, empleos anteriores, trayectoria profesional, antecedentes laborales, historia laboral, experiencias laborales',
  'education-section':
    'formación, educación, estudios, formación académica, datos académicos, estudios realizados, antecedentes académicos, historial académico, escolaridad',
  'log-in':
    'iniciar sesión, acceder, entrar, inicio de sesión, olvidaste tu contraseña, olvidé mi contraseña, ingresar, recordarme, acceso, no tienes cuenta, identifícate, has olvidado tu contraseña, ya soy cliente, inicia sesión, conectarse, olvidó su contraseña, acceso clientes, recuérdame, ya estoy registrado, mantener sesión iniciada, autenticación, no tienes una cuenta, recuperar contraseña, login',
  'sign-up':
    'registrarse, regístrate, crear cuenta, registro, crear una cuenta, crea tu cuenta, nueva cuenta, inscribirse, enviar candidatura, postular, aplicar, ya tienes cuenta, nuevo cliente, hazte socio, nuevo usuario, regístrese, solicitar, ya tengo cuenta, inscríbete, únete, finalizar compra, registrarme, postularme, enviar solicitud, registrar, alta',
  'reset-password':
    'restablecer contraseña, recuperar contraseña, olvidé mi contraseña, cambiar contraseña, restablecer, recuperar',
  newsletter:
    'newsletter, boletín, suscribirse, suscríbete, boletín de noticias, suscripción, recibe noticias, suscríbete a nuestro boletín, novedades, suscribir',
  delivery: 'envío, facturación, dirección de envío, dirección de facturación',
  month: 'mes, mm',
  day: 'día, dd',
  year: 'año, aaaa',
  birth: 'nacimiento, fecha de nacimiento, cumpleaños',
  start: 'inicio, desde, fecha de inicio, comienzo',
  end: 'fin, hasta, fecha de fin, finalización, término',
};
