import type { Words } from './words';

export const vi: Words = {
  'given-name': 'tên, tên gọi, tên của bạn',
  'additional-name': 'tên đệm, chữ lót',
  'family-name': 'họ, họ và tên đệm, họ và chữ lót, họ đệm',
  name: 'họ và tên, họ tên, tên đầy đủ, họ và tên của bạn, họ tên người nhận, tên người nhận, người nhận, người liên hệ, họ và tên đầy đủ, họ tên khách hàng',
  'honorific-prefix': 'danh xưng, xưng hô',
  email: 'email, e mail, địa chỉ email, thư điện tử, hộp thư, địa chỉ thư điện tử',
  tel: 'điện thoại, số điện thoại, di động, số di động, điện thoại di động, sđt, sdt, số điện thoại liên hệ, điện thoại liên hệ',
  'tel-country-code': 'mã quốc gia, mã vùng quốc gia',
  'tel-area-code': 'mã vùng',
  'street-address':
    'địa chỉ, địa chỉ nhà, địa chỉ liên hệ, địa chỉ giao hàng, địa chỉ nhận hàng, địa chỉ hiện tại, địa chỉ thường trú, nơi ở hiện tại, địa chỉ chi tiết',
  'address-line1':
    'số nhà và tên đường, số nhà tên đường, tên đường, đường, địa chỉ 1, địa chỉ dòng 1',
  'address-line2': 'địa chỉ 2, địa chỉ dòng 2, căn hộ, tòa nhà',
  'house-number': 'số nhà',
  'address-level2': 'thành phố, quận huyện, quận, huyện, thị xã, thành phố thị xã, tỉnh thành phố',
  'address-level1': 'tỉnh, tỉnh thành, tỉnh thành phố trực thuộc',
  'address-level3': 'phường xã, phường, xã, xã phường',
  'postal-code': 'mã bưu điện, mã bưu chính, mã zip',
  country: 'quốc gia, nước, quốc gia vùng lãnh thổ, quốc gia cư trú',
  location: 'nơi ở, nơi sinh sống, nơi cư trú, địa điểm',
  organization:
    'công ty, tên công ty, tổ chức, nơi làm việc, công ty hiện tại, đơn vị công tác, cơ quan',
  'organization-title':
    'chức vụ, chức danh, nghề nghiệp, vị trí hiện tại, vị trí, công việc hiện tại',
  url: 'trang web, website, liên kết, danh mục đầu tư',
  bday: 'ngày sinh, ngày tháng năm sinh, sinh nhật',
  sex: 'giới tính',
  nationality: 'quốc tịch',
  summary: 'giới thiệu bản thân, giới thiệu, tóm tắt, về bạn, mục tiêu nghề nghiệp',
  'cover-letter': 'thư xin việc, thư giới thiệu bản thân, đơn xin việc, thư ứng tuyển',
  'file:resume': 'hồ sơ, sơ yếu lý lịch, cv, tải lên cv, hồ sơ xin việc, tải cv',
  skills: 'kỹ năng',
  languages: 'ngoại ngữ, ngôn ngữ sử dụng',
  school: 'trường, trường đại học, tên trường, trường học, đại học',
  degree: 'bằng cấp, trình độ, trình độ học vấn, học vấn',
  area: 'chuyên ngành, ngành học',
  'start-date': 'ngày bắt đầu, từ ngày, bắt đầu',
  'end-date': 'ngày kết thúc, đến ngày, kết thúc',
  username:
    'tên đăng nhập, tên người dùng, tài khoản, tên tài khoản, email hoặc số điện thoại, số điện thoại hoặc email',
  coupon: 'mã giảm giá, mã khuyến mãi, phiếu quà tặng, mã giới thiệu, mã ưu đãi',
  consent: 'tôi đồng ý, điều khoản, chính sách bảo mật, ghi nhớ, chữ ký',
  'equal-opportunity': 'tình trạng hôn nhân, tôn giáo, dân tộc, tuổi',
  question:
    'mức lương mong muốn, lương mong muốn, lương, nơi sinh, vì sao, tại sao, bao nhiêu, khi nào, vị trí ứng tuyển, kinh nghiệm, bạn biết đến',
  'other-person':
    'người giới thiệu, cha mẹ, phụ huynh, tên mẹ, tên cha, vợ chồng, người thân, liên hệ khẩn cấp, người gửi, bạn bè, người tham chiếu',
  'about-company': 'mã số thuế, ngành nghề, quy mô công ty, số nhân viên, địa chỉ công ty, tiêu đề',
  'identity-number':
    'chứng minh nhân dân, căn cước công dân, cmnd, cccd, hộ chiếu, số cmnd, số hộ chiếu, số căn cước',
  amount: 'số lượng, số tiền, giá, chiều cao, cân nặng',
  date: 'ngày, thời gian, giờ',
  message: 'tin nhắn, nội dung, ghi chú, lời nhắn, bình luận, câu hỏi, ý kiến, khác',
  preference: 'ngôn ngữ, sắp xếp, loại, fax, loại địa chỉ',
  ignore:
    'của, bạn, vui lòng, nhập, chọn, và, hoặc, bắt buộc, tùy chọn, ví dụ, số, vào, cho, các, thông tin, tải lên, tệp, quý khách, khách hàng, là',
  confirm: 'xác nhận, nhập lại',
  'work-section': 'kinh nghiệm làm việc, quá trình làm việc',
  'education-section': 'học vấn, quá trình học tập',
  'log-in': 'đăng nhập, quên mật khẩu, chưa có tài khoản, ghi nhớ đăng nhập',
  'sign-up': 'đăng ký, tạo tài khoản, đã có tài khoản, ứng tuyển, nộp đơn, đặt hàng, thanh toán',
  'reset-password': 'đặt lại mật khẩu, quên mật khẩu, khôi phục mật khẩu',
  newsletter: 'nhận tin, bản tin, đăng ký nhận tin',
  delivery: 'giao hàng, địa chỉ giao hàng, địa chỉ thanh toán',
  month: 'tháng',
  day: 'ngày',
  year: 'năm',
  birth: 'sinh, ngày sinh',
  start: 'bắt đầu, từ',
  end: 'kết thúc, đến',
  current:
    'hiện tại, đến nay, cho đến nay, đến hiện tại, đến bây giờ, hiện nay, công việc hiện tại, vị trí hiện tại, tôi đang làm việc ở đây, tôi đang làm việc tại đây, tôi hiện đang làm việc ở đây, tôi hiện đang làm việc tại đây, hiện đang làm việc ở đây, hiện đang làm việc tại đây, đang làm việc, đang làm việc tại đây, vẫn đang làm việc, vẫn đang làm việc tại đây, đây là công việc hiện tại của tôi, tôi vẫn làm việc ở đây, đang học tại đây, đang theo học',
  prompt:
    'chọn, vui lòng chọn, hãy chọn, câu trả lời của bạn, câu trả lời, nhập câu trả lời, nhập câu trả lời của bạn, nhập văn bản, nhập nội dung, nhập tại đây, viết tại đây, nhập vào đây, tìm kiếm, chưa chọn',
};
