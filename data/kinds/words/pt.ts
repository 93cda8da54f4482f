import type { Words } from './words';

export const pt: Words = {
  'given-name': 'nome, nome próprio, primeiro nome, nomes próprios, prenome, nome proprio',
  'additional-name': 'nome do meio, segundo nome, nomes do meio',
  'family-name':
    'sobrenome, apelido, último nome, nome de família, apelidos, sobrenomes, último apelido',
  name: 'nome completo, nome e sobrenome, nome e apelido, seu nome, nome do destinatário, destinatário, primeiro e último nome, pessoa de contato, pessoa de contacto, nome sobrenome, nome do candidato, nome e último nome, nome do contato',
  'honorific-prefix': 'tratamento, título, forma de tratamento, saudação',
  nickname: 'nome social, como gostaria de ser chamado, como quer ser chamado',
  email:
    'e mail, email, correio eletrónico, correio eletrônico, endereço de e mail, endereço de email, mail, endereço eletrônico, correio electrónico, e mail pessoal, endereço de correio eletrónico, seu melhor e mail',
  tel: 'telefone, número de telefone, celular, telemóvel, telefone celular, número de celular, contato telefônico, tel, telefone fixo, número de telemóvel, telefone residencial, whatsapp, telefone de contato, contacto telefónico, telefone móvel, fone, telefone para contato, n telefone, número do celular, telefone com ddd, celular com ddd, telefone principal, contacto, n de telemóvel, telefone de contacto, nº de telefone, nº telemóvel, ddd telefone, ddd celular, ddd e telefone, ddd número, whatsapp com ddd',
  'tel-country-code':
    'código do país, ddi, indicativo, código de país, indicativo do país, indicativo internacional',
  'tel-area-code': 'ddd, código de área',
  'tel-extension': 'ramal',
  'street-address':
    'endereço, morada, endereço completo, endereço residencial, endereço de entrega, morada completa, residência endereço, endereço de cobrança, morada de entrega, morada de faturação, endereço postal, endereço de residência',
  'address-line1':
    'rua, logradouro, endereço 1, linha de endereço 1, rua e número, avenida, rua avenida, nome da rua, morada 1, linha 1 do endereço, endereço linha 1, rua av, linha de morada 1, endereço rua',
  'address-line2':
    'complemento, endereço 2, linha de endereço 2, apartamento, andar, morada 2, apto, bloco, complemento do endereço, endereço linha 2, linha 2 do endereço, porta andar, linha de morada 2, complemento opcional',
  'house-number':
    'número da casa, número da porta, nº da porta, número do endereço, número da residência, n porta',
  'address-level2':
    'cidade, município, localidade, concelho, cidade de residência, município de residência, cidade onde mora, cidade onde reside',
  'address-level1':
    'estado, uf, província, distrito, região, estado província, estado uf, estado região, unidade federativa, unidade da federação, estado de residência, distrito região',
  'address-level3': 'bairro, freguesia',
  'postal-code':
    'cep, código postal, c postal, cod postal, código de endereçamento postal, cód postal',
  country: 'país, país de residência, país região, país onde reside, nação, país ou região',
  location:
    'localização, local de residência, cidade e estado, cidade estado, cidade e país, cidade uf, onde você mora, localização atual, residência, onde vive, cidade país, local onde reside, cidade e uf, área de residência, onde reside, onde mora, município uf, em que cidade você mora',
  organization:
    'empresa, nome da empresa, empregador, organização, companhia, empresa atual, razão social, última empresa, instituição, entidade empregadora, nome da organização, nome da companhia, empregador atual, empresa actual, nome do empregador, entidade, local de trabalho, empresa onde trabalha',
  'organization-title':
    'cargo, função, profissão, cargo atual, posição, título do cargo, ocupação, cargo ocupado, último cargo, posição atual, função atual, função desempenhada, cargo actual, emprego atual, título profissional, cargo função, profissão atual, nome do cargo, título da função',
  url: 'site, website, página web, portfólio, portfolio, url, blog, link, site pessoal, página pessoal, links, endereço do site, link do portfólio, link para portfólio, sítio web, página da internet',
  photo: 'foto, fotografia, foto de perfil',
  bday: 'data de nascimento, nascimento, aniversário, data nascimento, data de nasc, data nasc, dt nascimento, nascido em',
  sex: 'sexo, gênero, género',
  language: 'idioma preferido, língua preferida, idioma de preferência',
  nationality: 'nacionalidade, cidadania',
  'url:linkedin':
    'perfil do linkedin, perfil linkedin, link do linkedin, url do linkedin, link linkedin',
  'url:github': 'perfil do github, link do github',
  headline: 'título do perfil, título do currículo',
  summary:
    'sobre você, sobre mim, resumo, apresentação, resumo profissional, perfil profissional, biografia, fale sobre você, conte nos sobre você, sobre si, fale um pouco sobre você, descreva se, perfil, objetivo, objetivo profissional, mini currículo, fale nos sobre si',
  'cover-letter':
    'carta de apresentação, carta de motivação, carta de intenções, texto de apresentação',
  'file:resume':
    'currículo, curriculum, cv, curriculum vitae, anexar currículo, envie seu currículo, anexe seu currículo, currículo vitae, seu currículo, anexar cv, carregar cv, enviar currículo, upload do currículo, anexo do currículo, o seu cv, enviar cv, upload cv',
  'file:cover-letter': 'anexar carta de apresentação, anexar carta de motivação',
  skills:
    'habilidades, competências, conhecimentos, aptidões, conhecimentos técnicos, competências técnicas, qualificações, conhecimentos de informática',
  languages:
    'idiomas, línguas, línguas faladas, conhecimento de idiomas, competências linguísticas',
  school:
    'universidade, escola, instituição de ensino, faculdade, nome da instituição, instituição, colégio, estabelecimento de ensino, nome da escola, nome da universidade, instituto, instituição acadêmica',
  degree:
    'grau, escolaridade, diploma, formação, formação acadêmica, nível de escolaridade, habilitações literárias, grau acadêmico, grau de escolaridade, habilitações, grau de instrução, habilitações académicas, nível de formação, titulação, nível de ensino, grau académico, nível acadêmico, nível de habilitações, título obtido',
  area: 'curso, área de estudo, área de formação, especialização, área de estudos, licenciatura, nome do curso, campo de estudo, área do curso, disciplina, graduação',
  grade: 'nota, média, média final, classificação, nota final, classificação final',
  current:
    'atualmente, emprego atual, trabalho aqui atualmente, atual, em andamento, até o momento, até ao momento, em curso, presente, trabalho atual, cursando, trabalho atualmente aqui, até hoje, ainda trabalho aqui, cargo atual, actualmente',
  description:
    'descrição, atividades, responsabilidades, funções, tarefas, principais atividades, descrição das atividades, atribuições, descrição de funções, descrição do cargo, atividades exercidas, realizações, atividades desenvolvidas',
  'start-date':
    'data de início, de, início, desde, data início, data de admissão, data de entrada, admissão, data inicial, data inicio',
  'end-date':
    'data de término, até, fim, data de fim, data de conclusão, data fim, data de saída, data final, conclusão, término, a, saída, data de desligamento, previsão de conclusão, data de formatura, demissão',
  'end-year': 'ano de conclusão, ano de formatura, ano conclusão, ano de término',
  password:
    'senha, palavra passe, palavra chave secreta, código secreto, pergunta secreta, nova senha, password, resposta secreta, pergunta de segurança, senha de acesso, frase secreta',
  username:
    'usuário, nome de usuário, utilizador, nome de utilizador, login, número de cliente, id de usuário, email ou nome de usuário, email ou telefone, email ou utilizador, email ou usuário, e mail ou usuário, usuário ou e mail, cpf ou e mail, e mail ou cpf, nome do usuário, nickname, nome de exibição, código de cliente, número de sócio, matrícula, conta, código do usuário, email ou telemóvel, e mail ou celular, e mail ou telefone, número de adesão',
  search:
    'pesquisar, buscar, busca, pesquisa, palavra chave, palavras chave, o que você procura, procurar, o que procura, termo de pesquisa, encontre, encontrar loja, rastrear pedido, buscar vagas, encontrar vagas, pesquisar vagas, filtrar, refinar, filtrar resultados',
  coupon:
    'cupom, código promocional, código de desconto, vale presente, cupão, cupom de desconto, cartão presente, vale, código do cupom, cartão oferta, código de convite, voucher, código de indicação, vale desconto, cartão fidelidade',
  card: 'cartão de crédito, número do cartão, titular do cartão, nome no cartão, data de validade, validade, código de segurança, nome impresso no cartão, nome do titular, cvv, cartão, validade do cartão, titular, bandeira, agência, conta bancária, número da conta, banco, mês de validade, ano de validade, vencimento, código de segurança do cartão, forma de pagamento, número de cartão, pix, nib, nome como está no cartão, expira, titular da conta, iban, agência bancária, nome do banco, chave pix',
  'one-time-code':
    'código de verificação, código sms, código de confirmação, código recebido, código de ativação, código de autenticação',
  captcha:
    'digite os caracteres, código da imagem, caracteres da imagem, não sou um robô, código de verificação da imagem, texto da imagem',
  honeypot:
    'não preencher, deixe em branco, deixe este campo em branco, deixar vazio, não preencha este campo, deixar em branco, não preencha, deixe este campo vazio',
  consent:
    'aceito, concordo, termos e condições, política de privacidade, consentimento, li e aceito, autorizo, termos de uso, assinatura, declaro, lembrar me, lembre me, manter conectado, proteção de dados, li e concordo, lgpd, desejo receber, quero receber, permanecer conectado, confirmo, manter sessão iniciada, consinto, rgpd',
  'equal-opportunity':
    'deficiência, pcd, pessoa com deficiência, raça, cor, etnia, estado civil, religião, raça cor, orientação sexual, filhos, identidade de gênero, idade, faixa etária, possui deficiência, pronomes, cor raça, número de filhos, tipo de deficiência, dependentes, incapacidade, serviço militar, reservista, incapacidade',
  question:
    'pretensão salarial, salário, expectativa salarial, salário pretendido, salário atual, expectativas salariais, remuneração, aviso prévio, disponibilidade, disponibilidade para início, autorização de trabalho, visto, carteira de motorista, cnh, carta de condução, como soube da vaga, como conheceu, como nos conheceu, como ficou sabendo, como soube, fonte, anos de experiência, tempo de experiência, por que, porque, qual, quais, quanto, quantos, quando, como, você, tem, possui, está, é, pode, vaga, vaga pretendida, cargo pretendido, disponibilidade para viagens, disponibilidade para mudança, hobbies, interesses, naturalidade, local de nascimento, cidade de nascimento, estado de nascimento, país de nascimento, cargo desejado, área de interesse, tipo de contrato, referência da vaga, nível de inglês, nível do idioma, turno, horário, informações adicionais, data de disponibilidade, experiência em anos, onde viu, pretensão, onde encontrou, remuneração pretendida, motivo da candidatura, regime',
  'other-person':
    'referência, referências, indicado por, indicação, contato de emergência, cônjuge, mãe, pai, nome da mãe, nome do pai, responsável, responsável legal, amigo, gestor, filiação, contacto de emergência, pais, quem indicou, nome de solteira, nome de quem indicou, remetente, filho, nome do filho, esposa, marido, superior, emergência, encarregado de educação, supervisor, acompanhante, dependente, nome do responsável, segundo titular, cotitular, condutor adicional, email do destinatário, e mail do destinatário, colega, funcionário, nome do funcionário, colaborador, nome do colaborador, familiar',
  'about-company':
    'cnpj, setor, número de funcionários, ramo de atividade, inscrição estadual, segmento, porte da empresa, endereço da empresa, inscrição municipal, número de colaboradores, sector de actividade, setor de atividade, tamanho da empresa, telefone da empresa, nif da empresa, nipc, site da empresa, segmento da empresa, nome do produto, nome do projeto, assunto, nome do arquivo, cidade da empresa',
  'identity-number':
    'cpf, rg, nif, pis, número de identificação fiscal, bilhete de identidade, cartão de cidadão, passaporte, documento, número de contribuinte, contribuinte, identidade, número do documento, tipo de documento, nº de contribuinte, órgão emissor, título de eleitor, ctps, carteira de trabalho, cpf cnpj, número de passaporte, cartão do cidadão, segurança social, cpf ou cnpj',
  amount:
    'quantidade, valor, número, preço, tamanho, peso, altura, total, doação, pessoas, adultos, crianças, montante',
  date: 'data, data de chegada, data de partida, hora, agendamento, data de entrega, data da viagem, horário desejado, chegada, partida, data de emissão, data do evento',
  message:
    'mensagem, comentário, comentários, observações, dúvida, pergunta, perguntas, sua mensagem, a sua mensagem, observação, motivo, outro, outros, outra, detalhes, sugestões, resposta, especifique, notas, motivo do contato, instruções, anexos, outros documentos, certificados, comentários adicionais, assunto, qual o assunto',
  preference:
    'idioma, língua, ordenar, filtrar, categoria, tipo, tipo de endereço, método de envio, fax, frequência, tipo de telefone, raio, forma de contato',
  of: 'do, da',

  asks: 'qual é o seu, qual é a sua, qual o seu, qual a sua, qual é o teu, qual é a tua, qual seu, qual sua, quais são seus, informe seu, informe sua',
  ignore:
    'seu, sua, seus, suas, teu, tua, o, a, os, as, de, do, da, dos, das, um, uma, e, ou, em, no, na, para, por, com, ao, obrigatório, opcional, campo, campos, digite, insira, informe, preencha, selecione, escolha, aqui, exemplo, ex, pessoal, pessoais, atual, principal, dados, informações, por favor, é, se, que, válido, entrega, cobrança, cliente, candidato, meu, minha, novo, nova, casa, trabalho, residencial, comercial, completo, indique, introduza, escreva, anexar, anexe, enviar, arquivo, escolher arquivo, carregar, ficheiro, número, n, nº, contato, contacto, melhor, fixo, você, nos, com ddd, faturação, envio, particular, coloque, cadastre, receba, candidata, titular, participante, usuário, utilizador, aluno, aluna, comprador, solicitante, requerente, documento em anexo, anexo, escolher ficheiro, formatos',
  confirm:
    'confirmar, confirmação, confirme, repetir, repita, verificar, redigite, novamente, digite novamente, confirmação de, reescreva, confirma',
  'work-section':
    'experiência profissional, experiências profissionais, experiência, histórico profissional, experiências, emprego, empregos anteriores, percurso profissional, carreira, experiência de trabalho',
  'education-section':
    'formação acadêmica, formação, educação, escolaridade, formação académica, estudos, formações, histórico acadêmico, percurso académico, educação e formação',
  'log-in':
    'entrar, fazer login, iniciar sessão, acessar, esqueceu a senha, esqueci minha senha, lembrar me, aceder, não tem conta, login, já é cliente, esqueceu sua senha, acesso, acessar conta, identifique se, já tenho cadastro, esqueceu se da palavra passe, ainda não tem conta, recuperar senha, esqueci a senha, lembre me, ainda não é cadastrado, acesse sua conta, autenticação',
  'sign-up':
    'cadastrar, criar conta, registar, cadastre se, registrar, inscrever se, candidatar, candidatar se, enviar candidatura, criar uma conta, cadastro, já tem conta, novo cliente, registe se, crie sua conta, finalizar compra, cadastrar se, inscrição, criar a minha conta, criar nova conta, registro, registo, candidate se, já possui cadastro, quero me cadastrar',
  'reset-password':
    'redefinir senha, recuperar senha, esqueci minha senha, recuperar palavra passe, redefinir, recuperação de senha',
  newsletter:
    'newsletter, assinar, subscrever, receba novidades, inscreva se, boletim, assine nossa newsletter, receber novidades, receba ofertas, cadastrar email, receba nossas ofertas, novidades',
  delivery: 'entrega, endereço de entrega, endereço de cobrança, faturação',
  month: 'mês, mm',
  day: 'dia, dd',
  year: 'ano, aaaa',
  birth: 'nascimento, data de nascimento, aniversário, nasc',
  start: 'início, de, desde, data de início',
  end: 'fim, até, término, data de término, conclusão',
};
